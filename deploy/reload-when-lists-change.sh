#!/bin/sh
# Reloads a web server when what it reads at its start has changed: headers, where pages have moved, and the list of pages.
# New pages need no reload. The first reload comes at once: the lists may have changed before this program started.
#
#   reload-when-lists-change.sh FOLDER COMMAND…    e.g. … /srv/carepath/data/live systemctl reload caddy
#
# CAREPATH_RELOAD_EVERY is how often to look, in seconds. A reload that fails is tried again.
set -u
live=$1
shift
known=
while :; do
	now=$(cat "$live"/_headers.* "$live"/_redirects.* "$live"/_pages/*.nginx 2>/dev/null | cksum)
	if [ "$now" != "$known" ] && "$@"; then known=$now; fi
	sleep "${CAREPATH_RELOAD_EVERY:-5}"
done
