"""Values made from JSON Schemas: such that fit, and such that break one rule."""

import copy
import json
import random
import re
import urllib.parse

import jsonschema
import referencing

FORMATS = {
    "date-time": "2026-07-28T10:11:12Z",
    "date": "2026-07-28",
    "time": "10:11:12Z",
    "duration": "P1DT2H",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "uri": "https://example.test/a?b=c",
    "url": "https://example.test/a",
    "uri-reference": "/a/b",
    "email": "ann@example.test",
    "byte": "aGVsbG8=",
    "base64": "aGVsbG8=",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "hostname": "example.test",
}
STRINGS = ["a", "text", "x y", "12345", "A1B", "abc", "größe 🚀", 'quote " \\ \n', "-", "", "x" * 40, "x-a", "2026-07-28", "k1"]
NAMES = ["extra", "other", "x-a", "12", "abc", "K", "a_b"]
ANYTHING = ["any", 1, 2.5, True, {"deep": [1, {"k": "v"}]}, [1, "b"]]
WRONG = {"object": "text", "array": "text", "string": {"not": "it"}, "integer": "text", "number": "text", "boolean": "maybe", "null": "text"}
COMBINED = ("allOf", "anyOf", "oneOf")


class Impossible(Exception):
    """There is no value, or this maker finds none."""


def oracle(schema):
    """The independent validator; it fetches nothing."""
    cls = jsonschema.validators.validator_for(schema, default=jsonschema.Draft202012Validator)
    return cls(schema, registry=referencing.Registry())


def merged(schema, part):
    """Two schemas that both hold."""
    result = {**schema, **part}
    if "properties" in schema and "properties" in part:
        result["properties"] = {**schema["properties"], **part["properties"]}
    if "required" in schema and "required" in part:
        result["required"] = list(dict.fromkeys(schema["required"] + part["required"]))
    return result


class Node:
    """A place in a value, with the schema that is for it."""

    def __init__(self, place, schema, union, optional):
        self.place, self.schema, self.union, self.optional = place, schema, union, optional


class Maker:
    """Makes a value of a schema; `nodes` then are its places."""

    def __init__(self, root, seed):
        self.root, self.random, self.nodes = root, random.Random(seed), []
        self.share = {0: 0.0, 1: 1.0}.get(seed, 0.5)

    def value(self):
        return self.make(self.root, (), None, False)

    def resolve(self, reference):
        base = self.root.get("$id", "")
        if base and reference.startswith(base.rsplit("/", 1)[-1] + "#"):
            reference = "#" + reference.split("#", 1)[1]
        if not reference.startswith("#"):
            raise Impossible(reference)
        fragment = urllib.parse.unquote(reference[1:])
        if fragment and not fragment.startswith("/"):
            return self.anchor(fragment)
        found = self.root
        for token in fragment.split("/")[1:]:
            token = token.replace("~1", "/").replace("~0", "~")
            try:
                found = found[int(token)] if isinstance(found, list) else found[token]
            except (KeyError, IndexError, ValueError) as error:
                raise Impossible(reference) from error
        return found

    def anchor(self, name):
        waiting = [self.root]
        while waiting:
            found = waiting.pop()
            if isinstance(found, dict):
                if name in (found.get("$anchor"), found.get("$dynamicAnchor")):
                    return found
                waiting += found.values()
            elif isinstance(found, list):
                waiting += found
        raise Impossible(name)

    def flat(self, schema, place, union):
        """The schema with what it refers to, and one of its alternatives."""
        for _ in range(40):
            if schema is True:
                return {}, union
            if not isinstance(schema, dict):
                raise Impossible("nothing fits")
            for key in ("$ref", "$dynamicRef", *COMBINED):
                if key in schema and isinstance(schema[key], (str, list)):
                    break
            else:
                return schema, union
            rest = {name: value for name, value in schema.items() if name != key}
            if key in ("anyOf", "oneOf"):
                part = self.random.choice(schema[key])
                union = place if union is None else union
            elif key == "allOf":
                part = {}
                for one in schema[key]:
                    one, union = self.flat(one, place, union)
                    part = merged(part, one)
            else:
                part = self.resolve(schema[key])
            if part is True:
                part = {}
            if not isinstance(part, dict):
                raise Impossible("nothing fits")
            schema = merged(part, rest)
        raise Impossible("it refers to itself")

    def make(self, schema, place, union, optional):
        if len(place) > 24:
            raise Impossible("too deep")
        schema, union = self.flat(schema, place, union)
        self.nodes.append(Node(place, schema, union, optional))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            if not schema["enum"]:
                raise Impossible("no value")
            return self.random.choice(schema["enum"])
        kind = self.kind(schema)
        if kind is None:
            return self.random.choice(ANYTHING)
        return getattr(self, kind)(schema, place, union) if kind in ("object", "array") else getattr(self, kind)(schema)

    def kind(self, schema):
        kind = schema.get("type")
        if isinstance(kind, list):
            return self.random.choice(kind)
        if kind is not None:
            return kind
        for name, keys in {
            "object": ("properties", "required", "additionalProperties", "patternProperties"),
            "array": ("items", "prefixItems", "minItems"),
            "string": ("minLength", "maxLength", "pattern"),
            "number": ("minimum", "maximum", "multipleOf"),
        }.items():
            if any(key in schema for key in keys):
                return name
        return None

    def null(self, schema):
        return None

    def boolean(self, schema):
        return self.random.random() < 0.5

    def string(self, schema):
        if schema.get("format") in FORMATS:
            return FORMATS[schema["format"]]
        least, most = schema.get("minLength", 0), schema.get("maxLength", 10**6)
        found = [text for text in STRINGS if least <= len(text) <= most]
        if "pattern" in schema:
            more = [schema[key] for key in ("default", "const") if isinstance(schema.get(key), str)]
            found = [text for text in found + more + schema.get("examples", []) if re.search(schema["pattern"], text)]
        elif not found:
            found = ["y" * least]
        if not found:
            raise Impossible("no text has this pattern")
        return self.random.choice(found)

    def bounds(self, schema, step):
        low, high = schema.get("minimum"), schema.get("maximum")
        above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
        if above is not None and not isinstance(above, bool):
            low = max(low if low is not None else above, above + step)
        if below is not None and not isinstance(below, bool):
            high = min(high if high is not None else below, below - step)
        return low, high

    def integer(self, schema):
        low, high = self.bounds(schema, 1)
        low = max(-(2**53), int(low)) if low is not None else min(-7, high if high is not None else 0)
        high = min(2**53, int(high)) if high is not None else max(40, low + 40)
        step = schema.get("multipleOf", 1)
        values = {low, high, min(max(0, low), high), self.random.randint(int(low), int(high))}
        values = [int(value) for value in values] if step == 1 else [int(-(-low // step) * step)]
        return self.random.choice(sorted(values))

    def number(self, schema):
        if "multipleOf" in schema:
            return self.integer({**schema, "multipleOf": max(1, int(schema["multipleOf"]))})
        low, high = self.bounds(schema, 0.001)
        low = low if low is not None else (high - 10 if high is not None else -2.5)
        high = high if high is not None else low + 10
        return self.random.choice([low, high, (low + high) / 2, round((3 * low + high) / 4, 3)])

    def array(self, schema, place, union):
        first, rest = schema.get("prefixItems", []), schema.get("items", True)
        if isinstance(rest, list):
            first, rest = rest, schema.get("additionalItems", True)
        least, most = schema.get("minItems", 0), schema.get("maxItems", 10**6)
        wanted = min(most, max(least, len(first), 0 if self.share == 0.0 or len(place) > 10 else self.random.randint(0, 3)))
        values = []
        for index in range(wanted):
            one = first[index] if index < len(first) else rest
            if one is False:
                break
            if "contains" in schema and index >= len(first) and one in (True, {}):
                one = schema["contains"]
            values.append(self.make(one, (*place, index), union, False))
        if "contains" in schema and not values:
            values.append(self.make(schema["contains"], (*place, 0), union, False))
        return values

    def object(self, schema, place, union):
        required, properties = schema.get("required", []), schema.get("properties", {})
        result = {}
        for name, one in properties.items():
            share = self.share if len(place) < 8 else 0
            if name in required or (one is not False and self.random.random() < share):
                size = len(self.nodes)
                try:
                    result[name] = self.make(one, (*place, name), union, name not in required)
                except Impossible:
                    del self.nodes[size:]
                    if name in required:
                        raise
        others = schema.get("additionalProperties", True)
        names = [name for name in NAMES if self.is_name(name, schema) and name not in properties]
        for pattern, one in schema.get("patternProperties", {}).items():
            for name in [name for name in names if re.search(pattern, name)][:1]:
                names.remove(name)
                result[name] = self.make(one, (*place, name), union, True)
        names = [name for name in names if not any(re.search(p, name) for p in schema.get("patternProperties", {}))]
        names += [name for name in required if name not in properties]
        for name in names:
            is_missing = name in required or len(result) < schema.get("minProperties", 0)
            is_wanted = isinstance(others, dict) and others and self.share and len(place) < 8 and len(result) < len(properties) + 2
            if is_missing or is_wanted:
                result[name] = self.make(others, (*place, name), union, name not in required)
        return result

    @staticmethod
    def is_name(name, schema):
        rule = schema.get("propertyNames")
        return not isinstance(rule, dict) or jsonschema.Draft202012Validator(rule).is_valid(name)


def valid(schema, count):
    """Some values that fit, each with its places."""
    validator, seen = oracle(schema), set()
    for seed in range(count):
        maker = Maker(schema, seed)
        try:
            value = maker.value()
        except Impossible:
            continue
        text = json.dumps(value, sort_keys=True)
        if text not in seen and validator.is_valid(value):
            seen.add(text)
            yield value, maker.nodes


def breaks(node, value):
    """The rules of a place that can be broken: which, where the problem is then, and the value in its place."""
    schema = node.schema
    kind = schema.get("type")
    if isinstance(kind, str) and kind in WRONG:
        yield "type", (), WRONG[kind]
        if kind == "integer":
            yield "type", (), 1.5
        if not node.optional:
            yield "type", (), None
    if "enum" in schema:
        yield "enum", (), "no such value" if isinstance(value, str) else 987654
    if "const" in schema:
        yield "const", (), "no such value" if isinstance(value, str) else 987654
    if isinstance(value, str):
        if schema.get("minLength"):
            yield "minLength", (), value[: schema["minLength"] - 1]
        if "maxLength" in schema:
            yield "maxLength", (), (value or "x") * (schema["maxLength"] + 1)
        if "pattern" in schema:
            yield from (("pattern", (), text) for text in ("!!", "~ ~", "zz zz zz", "", '"'))
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        for key, step in {"minimum": -1, "exclusiveMinimum": 0, "maximum": 1, "exclusiveMaximum": 0}.items():
            if isinstance(schema.get(key), (int, float)) and not isinstance(schema.get(key), bool):
                yield key, (), schema[key] + step
        if "multipleOf" in schema:
            yield "multipleOf", (), value + schema["multipleOf"] / 2 if schema["multipleOf"] != int(schema["multipleOf"]) else value + 1
    elif isinstance(value, list):
        if schema.get("minItems"):
            yield "minItems", (), value[: schema["minItems"] - 1]
        if "maxItems" in schema and value:
            yield "maxItems", (), (value * (schema["maxItems"] + 1))[: schema["maxItems"] + 1]
        if schema.get("uniqueItems") and value:
            yield "uniqueItems", (), value + value[:1]
        if "contains" in schema:
            yield "contains", (), []
        if schema.get("items") is False or schema.get("additionalItems") is False:
            yield "items", (len(value),), value + [1]
    elif isinstance(value, dict):
        for name in schema.get("required", [])[:8]:
            yield "required", (name,), {key: one for key, one in value.items() if key != name}
        if schema.get("additionalProperties") is False:
            yield "additionalProperties", ("zz_unknown",), {**value, "zz_unknown": 1}
        if "propertyNames" in schema and value:
            yield "propertyNames", ("Bad Name!",), {**value, "Bad Name!": next(iter(value.values()))}
        if schema.get("minProperties"):
            yield "minProperties", (), dict(list(value.items())[: schema["minProperties"] - 1])
        if "maxProperties" in schema and value:
            one = next(iter(value.values()))
            yield "maxProperties", (), {**value, **{chr(97 + i) * 2: one for i in range(schema["maxProperties"])}}
        for name, others in schema.get("dependentRequired", {}).items():
            if name in value:
                for other in others:
                    yield "dependentRequired", (other,), {key: one for key, one in value.items() if key != other}


def replaced(value, place, other):
    """The value with another one in a place."""
    if not place:
        return other
    result = copy.copy(value)
    result[place[0]] = replaced(result[place[0]], place[1:], other)
    return result


def invalid(schema, values, most):
    """Values that break one rule: the rule, where the problem is, the union around it or None, the value.

    The independent validator has to find this one problem, unless it is in a union, where it can't say which one it is.
    """
    validator, counts, seen = oracle(schema), {}, set()
    for value, nodes in values:
        for node in nodes:
            found = value
            for token in node.place:
                found = found[token]
            for rule, behind, other in breaks(node, found):
                key = (rule, node.place, behind)
                if counts.get(rule, 0) >= most or key in seen:
                    continue
                broken = replaced(value, node.place, other)
                errors = list(validator.iter_errors(broken))
                if not errors or (node.union is None and [error.validator for error in errors] != [rule]):
                    continue
                seen.add(key)
                counts[rule] = counts.get(rule, 0) + 1
                yield rule, node.place + behind, node.union, broken
