"""A bill of materials in SPDX 2.3 (JSON): what the program consists of.
   sbom.py make DEPENDENCIES.json OUT.spdx.json [ARTIFACT…]   the dependencies come from CMake; artifacts are listed with their checksums
   sbom.py check FILE.spdx.json                                what SPDX 2.3 asks for is there and agrees; each fault is printed"""

import datetime
import hashlib
import json
import os
import re
import sys

ID = re.compile(r"^SPDXRef-[A-Za-z0-9.-]+$")
NEEDED = ("spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace", "creationInfo", "packages", "relationships")
NEEDED_OF_PACKAGE = ("SPDXID", "name", "downloadLocation", "filesAnalyzed", "licenseConcluded", "licenseDeclared", "copyrightText")


def spdx_id(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", name)


def package(name, version, licence, home, supplier="NOASSERTION"):
    made = {
        "SPDXID": spdx_id(f"Package-{name}"), "name": name, "versionInfo": version or "NOASSERTION", "supplier": supplier,
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "licenseConcluded": licence, "licenseDeclared": licence,
        "copyrightText": "NOASSERTION",
    }
    if home:
        made["homepage"] = home
    return made


def created():
    when = os.environ.get("SOURCE_DATE_EPOCH")
    time = datetime.datetime.fromtimestamp(int(when), datetime.timezone.utc) if when else datetime.datetime.now(datetime.timezone.utc)
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def make(source, out, *artifacts):
    with open(source, encoding="utf-8") as file:
        told = json.load(file)
    program = package(told["name"], told["version"], told["license"], told["homepage"], "Organization: The Framescope authors")
    packages, relations = [program], [("SPDXRef-DOCUMENT", "DESCRIBES", program["SPDXID"])]
    for dependency in told["dependencies"]:
        one = package(dependency["name"], dependency["version"], dependency["license"], dependency["homepage"])
        if dependency["version"]:
            one["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                    "referenceLocator": f"pkg:generic/{dependency['name'].lower()}@{dependency['version']}"}]
        packages.append(one)
        relations.append((program["SPDXID"], "DYNAMIC_LINK", one["SPDXID"]))
    files = []
    for path in artifacts:
        with open(path, "rb") as file:
            data = file.read()
        name = os.path.basename(path)
        files.append({"SPDXID": spdx_id(f"File-{name}"), "fileName": f"./{name}", "licenseConcluded": "NOASSERTION", "copyrightText": "NOASSERTION",
                      "checksums": [{"algorithm": kind.upper(), "checksumValue": hashlib.new(kind, data).hexdigest()} for kind in ("sha1", "sha256")]})
        relations.append((files[-1]["SPDXID"], "GENERATED_FROM", program["SPDXID"]))
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"{told['name']}-{told['version']}",
        "documentNamespace": f"{told['homepage']}/spdx/{told['name']}-{told['version']}-{told['commit'] or 'source'}",
        "creationInfo": {"created": created(), "creators": ["Tool: framescope-sbom", "Organization: The Framescope authors"]},
        "packages": packages,
        "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b} for a, kind, b in relations],
    }
    if files:
        document["files"] = files
    with open(out, "w", encoding="utf-8") as file:
        json.dump(document, file, indent=2)
        file.write("\n")
    return check(out)


def faults(document):
    for key in NEEDED:
        if key not in document:
            yield f"{key} is missing"
            return
    if document["spdxVersion"] != "SPDX-2.3" or document["dataLicense"] != "CC0-1.0" or document["SPDXID"] != "SPDXRef-DOCUMENT":
        yield "is no SPDX 2.3 document under CC0-1.0"
    if not re.match(r"^https?://[^\s#]+$", document["documentNamespace"]):
        yield f"documentNamespace is no unique address: {document['documentNamespace']}"
    if not re.match(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", document["creationInfo"].get("created", "")):
        yield "creationInfo.created is no time"
    if not any(re.match(r"^(Person|Organization|Tool): ", creator) for creator in document["creationInfo"].get("creators", [])):
        yield "creationInfo.creators names nobody"
    seen = {"SPDXRef-DOCUMENT"}
    for element in document["packages"] + document.get("files", []):
        if not ID.match(element.get("SPDXID", "")):
            yield f"{element.get('name')}: {element.get('SPDXID')} is no identifier"
        if element.get("SPDXID") in seen:
            yield f"{element['SPDXID']} is there twice"
        seen.add(element.get("SPDXID"))
    for element in document["packages"]:
        for key in NEEDED_OF_PACKAGE:
            if key not in element:
                yield f"{element.get('name')}: {key} is missing"
        if element.get("versionInfo") == "NOASSERTION":
            yield f"{element.get('name')}: its version is not known"
    for element in document.get("files", []):
        if not any(sum["algorithm"] == "SHA1" and re.match(r"^[0-9a-f]{40}$", sum["checksumValue"]) for sum in element.get("checksums", [])):
            yield f"{element.get('fileName')}: has no SHA1"
    for relation in document["relationships"]:
        for key in ("spdxElementId", "relatedSpdxElement"):
            if relation.get(key) not in seen:
                yield f"{relation} names what is not there"
    if not any(r["relationshipType"] == "DESCRIBES" for r in document["relationships"]):
        yield "describes nothing"


def check(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    found = list(faults(document))
    for fault in found:
        print(f"{path}: {fault}")
    if not found:
        print(f"{os.path.basename(path)}: {len(document['packages'])} packages, {len(document.get('files', []))} files, as SPDX 2.3 asks")
    return 1 if found else 0


def main():
    commands = {"make": make, "check": check}
    if len(sys.argv) < 3 or sys.argv[1] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    return commands[sys.argv[1]](*sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
