/// `data/dossier.schema.json`: the JSON Schema (draft 2020-12) of ``DossierExport``.
struct DossierSchema: Export {
    let fileName = "dossier.schema.json"

    var path: SitePath { SitePath("data/\(fileName)") }

    func make(from edition: Edition, take: ([UInt8]) throws -> Void) throws {
        try take(Array(DossierSchema.text.utf8))
    }

    private static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "A dossier",
          "description": "What a dossier says, with its evidence; ranges are code points of the text, end exclusive",
          "type": "object",
          "properties": {
            "$schema": {"type": "string"},
            "format": {"const": 1},
            "title": {"type": "string"},
            "language": {"type": "string"},
            "program": {"type": "string"},
            "contentHash": {"type": "string"},
            "articles": {"type": "array", "items": {"$ref": "#/$defs/article"}},
            "entities": {"type": "array", "items": {"$ref": "#/$defs/entity"}},
            "statements": {"type": "array", "items": {"$ref": "#/$defs/statement"}},
            "topics": {"type": "array", "items": {"$ref": "#/$defs/topic"}},
            "events": {"type": "array", "items": {"$ref": "#/$defs/event"}},
            "stories": {"type": "array", "items": {"$ref": "#/$defs/story"}},
            "brief": {"$ref": "#/$defs/brief"},
            "problems": {"type": "array", "items": {"$ref": "#/$defs/problem"}},
            "subtitle": {"type": "string"},
            "baseURL": {"type": "string"},
            "marking": {"type": "string"}
          },
          "required": [
            "$schema", "format", "title", "language", "program", "contentHash", "articles", "entities", "statements",
            "topics", "events", "stories", "brief", "problems"
          ],
          "additionalProperties": false,
          "$defs": {
            "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "range": {
              "type": "object",
              "properties": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}},
              "required": ["start", "end"],
              "additionalProperties": false
            },
            "evidence": {
              "type": "object",
              "properties": {
                "article": {"type": "string"},
                "sentence": {"type": "integer", "minimum": 0},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 0}
              },
              "required": ["article", "sentence", "start", "end"],
              "additionalProperties": false
            },
            "kind": {"enum": ["person", "organization", "place", "misc"]},
            "article": {
              "type": "object",
              "properties": {
                "id": {"type": "string"},
                "path": {"type": "string"},
                "page": {"type": "string"},
                "title": {"type": "string"},
                "authors": {"type": "array", "items": {"type": "string"}},
                "date": {
                  "type": "object",
                  "properties": {
                    "basis": {"enum": ["front-matter", "stated", "dateline", "file-name", "none"]},
                    "value": {"$ref": "#/$defs/day"}
                  },
                  "required": ["basis"],
                  "additionalProperties": false
                },
                "isAnnotated": {"type": "boolean"},
                "topics": {"type": "array", "items": {"type": "string"}},
                "text": {"type": "string"},
                "sentences": {"type": "array", "items": {"$ref": "#/$defs/range"}},
                "mentions": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "start": {"type": "integer", "minimum": 0},
                      "end": {"type": "integer", "minimum": 0},
                      "sentence": {"type": "integer", "minimum": 0},
                      "kind": {"$ref": "#/$defs/kind"},
                      "entity": {"type": "string"}
                    },
                    "required": ["start", "end", "sentence", "kind"],
                    "additionalProperties": false
                  }
                },
                "dates": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "start": {"type": "integer", "minimum": 0},
                      "end": {"type": "integer", "minimum": 0},
                      "type": {"enum": ["DATE", "TIME", "DURATION", "SET"]},
                      "value": {"type": "string"},
                      "mod": {"type": "string"}
                    },
                    "required": ["start", "end", "type", "value"],
                    "additionalProperties": false
                  }
                },
                "source": {"type": "string"},
                "url": {"type": "string"},
                "language": {"type": "string"},
                "story": {"type": "string"},
                "inferredDate": {
                  "type": "object",
                  "properties": {
                    "value": {"$ref": "#/$defs/day"},
                    "relation": {"enum": ["about", "not-before"]},
                    "reason": {"type": "string"},
                    "evidence": {"type": "array", "items": {"$ref": "#/$defs/evidence"}}
                  },
                  "required": ["value", "relation", "reason", "evidence"],
                  "additionalProperties": false
                }
              },
              "required": [
                "id", "path", "page", "title", "authors", "date", "isAnnotated", "topics", "text", "sentences",
                "mentions", "dates"
              ],
              "additionalProperties": false
            },
            "entity": {
              "type": "object",
              "properties": {
                "id": {"type": "string"},
                "name": {"type": "string"},
                "kind": {"$ref": "#/$defs/kind"},
                "isCitedOutlet": {"type": "boolean"},
                "mentionCount": {"type": "integer", "minimum": 0},
                "articles": {"type": "array", "items": {"type": "string"}},
                "forms": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "text": {"type": "string"},
                      "count": {"type": "integer", "minimum": 0},
                      "evidence": {"$ref": "#/$defs/evidence"}
                    },
                    "required": ["text", "count", "evidence"],
                    "additionalProperties": false
                  }
                },
                "roles": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"title": {"type": "string"}, "evidence": {"type": "array", "items": {"$ref": "#/$defs/evidence"}}},
                    "required": ["title", "evidence"],
                    "additionalProperties": false
                  }
                },
                "merges": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"form": {"type": "string"}, "reason": {"type": "string"}, "evidence": {"$ref": "#/$defs/evidence"}},
                    "required": ["form", "reason", "evidence"],
                    "additionalProperties": false
                  }
                },
                "page": {"type": "string"},
                "standsFor": {"type": "string"},
                "gender": {"enum": ["masculine", "feminine"]},
                "editorNote": {"type": "string"}
              },
              "required": ["id", "name", "kind", "isCitedOutlet", "mentionCount", "articles", "forms", "roles", "merges"],
              "additionalProperties": false
            },
            "statement": {
              "type": "object",
              "properties": {
                "evidence": {"$ref": "#/$defs/evidence"},
                "manner": {"enum": ["direct", "partial", "indirect"]},
                "isDenied": {"type": "boolean"},
                "topics": {"type": "array", "items": {"type": "string"}},
                "about": {"type": "array", "items": {"type": "string"}},
                "speaker": {"type": "string"},
                "speakerText": {"$ref": "#/$defs/range"},
                "cue": {"$ref": "#/$defs/range"}
              },
              "required": ["evidence", "manner", "isDenied", "topics", "about"],
              "additionalProperties": false
            },
            "topic": {
              "type": "object",
              "properties": {
                "id": {"type": "string"},
                "label": {"type": "string"},
                "page": {"type": "string"},
                "isEditors": {"type": "boolean"},
                "weight": {"type": "integer"},
                "wordings": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"text": {"type": "string"}, "count": {"type": "integer", "minimum": 0}},
                    "required": ["text", "count"],
                    "additionalProperties": false
                  }
                },
                "articles": {"type": "array", "items": {"type": "string"}},
                "passages": {"type": "array", "items": {"$ref": "#/$defs/evidence"}}
              },
              "required": ["id", "label", "page", "isEditors", "weight", "wordings", "articles", "passages"],
              "additionalProperties": false
            },
            "event": {
              "type": "object",
              "properties": {
                "value": {"type": "string"},
                "earliest": {"$ref": "#/$defs/day"},
                "latest": {"$ref": "#/$defs/day"},
                "dateText": {"$ref": "#/$defs/range"},
                "isRelative": {"type": "boolean"},
                "status": {"enum": ["happened", "planned", "did-not-happen"]},
                "entities": {"type": "array", "items": {"type": "string"}},
                "evidence": {"$ref": "#/$defs/evidence"},
                "support": {"type": "array", "items": {"$ref": "#/$defs/evidence"}},
                "mod": {"type": "string"}
              },
              "required": ["value", "earliest", "latest", "dateText", "isRelative", "status", "entities", "evidence", "support"],
              "additionalProperties": false
            },
            "story": {
              "type": "object",
              "properties": {
                "id": {"type": "string"},
                "title": {"type": "string"},
                "articles": {"type": "array", "items": {"type": "string"}},
                "copies": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "article": {"type": "string"},
                      "original": {"type": "string"},
                      "sharedPercent": {"type": "integer", "minimum": 0, "maximum": 100}
                    },
                    "required": ["article", "original", "sharedPercent"],
                    "additionalProperties": false
                  }
                },
                "agreements": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"sentences": {"type": "array", "items": {"$ref": "#/$defs/evidence"}}},
                    "required": ["sentences"],
                    "additionalProperties": false
                  }
                },
                "differences": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "matter": {"enum": ["spelling", "number", "date", "attribution", "role"]},
                      "first": {"$ref": "#/$defs/evidence"},
                      "second": {"$ref": "#/$defs/evidence"}
                    },
                    "required": ["matter", "first", "second"],
                    "additionalProperties": false
                  }
                },
                "onlyInOne": {"type": "array", "items": {"$ref": "#/$defs/evidence"}}
              },
              "required": ["id", "title", "articles", "copies", "agreements", "differences", "onlyInOne"],
              "additionalProperties": false
            },
            "brief": {
              "type": "object",
              "properties": {
                "keyPoints": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "sentence": {"$ref": "#/$defs/evidence"},
                      "support": {"type": "array", "items": {"$ref": "#/$defs/evidence"}}
                    },
                    "required": ["sentence", "support"],
                    "additionalProperties": false
                  }
                },
                "leadingActors": {"type": "array", "items": {"type": "string"}},
                "leadingTopics": {"type": "array", "items": {"type": "string"}}
              },
              "required": ["keyPoints", "leadingActors", "leadingTopics"],
              "additionalProperties": false
            },
            "problem": {
              "type": "object",
              "properties": {
                "path": {"type": "string"},
                "message": {"type": "string"},
                "remedy": {"type": "string"},
                "line": {"type": "integer", "minimum": 0}
              },
              "required": ["path", "message", "remedy"],
              "additionalProperties": false
            }
          }
        }

        """#
}
