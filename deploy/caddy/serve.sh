#!/bin/sh
# Serves in a container, and reloads when the lists of headers and moved pages change.
sh /etc/caddy/reload-when-lists-change.sh "${CAREPATH_LIVE:-/srv/carepath/data/live}" \
	caddy reload --config /etc/caddy/Caddyfile --adapter caddyfile &
exec caddy run --config /etc/caddy/Caddyfile --adapter caddyfile
