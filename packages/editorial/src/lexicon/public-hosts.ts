/**
 * Endings under which only governments publish: gov.uk, gob.mx, gub.uy, gouv.fr, govt.nz, gv.at, also below a province, as
 * gov.bc.ca and state.mn.us. Where `go` is one, other countries sell it to anybody.
 */
export const governmentEndings = [
  /(?:^|\.)(?:gob|gouv|gov|govt|gub|gv)\.[a-z]{2}$/u,
  /(?:^|\.)(?:go|lg)\.(?:ci|cr|id|jp|ke|kr|th|tz|ug)$/u,
  /(?:^|\.)(?:gov|gouv|gc)\.(?:[a-z]{2}\.)?ca$/u,
  /(?:^|\.)(?:gov|nhs)\.(?:scot|wales)$/u,
  /(?:^|\.)(?:fed|state\.[a-z]{2})\.us$/u,
  /(?:^|\.)(?:regione|provincia)\.[a-z-]+(?:\.[a-z]{2})?\.it$/u,
  // Organizations that treaties have founded, and bodies of the United States.
  /\.(?:gov|int|mil)$/u,
]

/** Hosts of public bodies that such endings don't show: governments, ministries, regulators, and where they publish labels. */
export const publicHosts = `
  edqm.eu europa.eu paho.org un.org unicef.org
  ispch.cl minsal.cl cecmed.cu sld.cu
  alberta.ca albertahealthservices.ca canada.ca cda-amc.ca cadth.ca gnb.ca novascotia.ca ontario.ca princeedwardisland.ca
  quebec.ca saskatchewan.ca yukon.ca
  nhs.uk nice.org.uk medicines.org.uk hscni.net
  health.nz sahpra.org.za nic.in korea.kr
  admin.ch ch.ch swissmedic.ch swissmedicinfo.ch ag.ch be.ch bl.ch bs.ch ge.ch lu.ch sg.ch ti.ch vd.ch vs.ch zh.ch llv.li
  ages.at sozialversicherung.at wien.at
  bfarm.de bund.de bundesgesundheitsministerium.de bundesregierung.de g-ba.de gesetze-im-internet.de gesundheitsinformation.de
  iqwig.de pei.de rki.de baden-wuerttemberg.de bayern.de berlin.de brandenburg.de bremen.de hamburg.de hessen.de nrw.de
  mv-regierung.de niedersachsen.de rlp.de saarland.de sachsen.de sachsen-anhalt.de schleswig-holstein.de thueringen.de
  ameli.fr ansm.sante.fr gouvernement.fr has-sante.fr inserm.fr sante.fr santepubliquefrance.fr service-public.fr
  aemps.es boe.es isciii.es seg-social.es comunidad.madrid euskadi.eus gencat.cat gva.es juntadeandalucia.es sergas.es
  xunta.gal navarra.es aragon.es asturias.es carm.es caib.es gobiernodecanarias.org jcyl.es castillalamancha.es juntaex.es
  infarmed.pt dgs.pt sns.pt iss.it
  belgium.be famhp.be fagg-afmps.be fgov.be vlaanderen.be wallonie.be
  cbg-meb.nl geneesmiddeleninformatiebank.nl government.nl igj.nl lareb.nl overheid.nl rijksoverheid.nl rivm.nl
  zorginstituutnederland.nl
  gouvernement.lu public.lu etat.lu
  hpra.ie hse.ie hiqa.ie irishstatutebook.ie
  laegemiddelstyrelsen.dk produktresume.dk retsinformation.dk sst.dk sum.dk sundhed.dk
  1177.se fass.se folkhalsomyndigheten.se government.se lakemedelsverket.se regeringen.se riksdagen.se sbu.se socialstyrelsen.se
  tlv.se
  dep.no dmp.no felleskatalogen.no fhi.no helsedirektoratet.no helsenorge.no legemiddelsok.no legemiddelverket.no lovdata.no
  regjeringen.no
  fimea.fi finlex.fi kela.fi suomi.fi thl.fi valtioneuvosto.fi
  ima.is island.is landlaeknir.is serlyfjaskra.is stjornarradid.is
  anm.ro bda.bg mh.government.bg eof.gr halmed.hr jazmp.si lrv.lt vvkt.lt ravimiamet.ee riik.ee terviseamet.ee
  mzcr.cz sukl.cz szu.cz sukl.sk rosminzdrav.ru
`
  .trim()
  .split(/\s+/u)
