using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatehouse.Testing.Tests.Clients;

/// <summary>An API with everything that a typed client knows of, and the function behind it.</summary>
internal static class ShopApi
{
    public const string OrderId = "0f8fad5b-d9cb-469f-a165-70867728950e";

    public static Model NewOrder { get; } = new("NewOrder", JsonSchema.Parse("""
        {
          "$schema": "http://json-schema.org/draft-04/schema#", "type": "object", "required": ["lines", "kind"], "additionalProperties": false,
          "description": "What a customer orders, <as asked>.",
          "properties": {
            "lines": {"type": "array", "minItems": 1, "items": {
              "type": "object", "required": ["sku", "quantity"],
              "properties": {"sku": {"type": "string", "pattern": "^[A-Z]+$"}, "quantity": {"type": "integer", "format": "int32"}, "price": {"type": "number", "format": "decimal"}}}},
            "kind": {"type": "string", "enum": ["express-mail", "pick up", "Pick Up", ""]},
            "note": {"type": ["string", "null"]},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "deliverOn": {"type": "string", "format": "date"},
            "gift-message": {"type": "string"}, "gift_message": {"type": "string"},
            "class": {"type": "boolean"}, "2nd": {"type": "integer"}, "newOrder": {"type": "string"},
            "attachment": {"type": "string", "format": "byte"},
            "extra": {}
          }
        }
        """));

    public static Model Order { get; } = new("Order", JsonSchema.Parse("""
        {
          "type": "object", "required": ["id", "placedAt", "content", "state", "replaces"], "additionalProperties": true,
          "properties": {
            "id": {"type": "string", "format": "uuid"},
            "placedAt": {"type": "string", "format": "date-time"},
            "content": {"$ref": "#/components/schemas/NewOrder"},
            "state": {"enum": ["open", "closed", null]},
            "replaces": {"oneOf": [{"$ref": "#/components/schemas/Order"}, {"type": "null"}]},
            "invoice": {"allOf": [{"$ref": "#/components/schemas/Money"}, {"type": "object", "required": ["due"], "properties": {"due": {"type": "string", "format": "date"}}}]},
            "track": {"type": "string", "format": "uri"}
          }
        }
        """));

    private static readonly Model Money = new("Money", JsonSchema.Parse("""
        {"type": "object", "required": ["amount"], "properties": {"amount": {"type": "number"}, "currency": {"type": "string"}}}
        """)) { Description = "An amount of money." };

    private static readonly Model Job = new("Job", JsonSchema.Parse("""{"type": "object", "required": ["progress"], "properties": {"progress": {"type": "integer"}}}"""));

    private static readonly Model Problem = new("Problem", JsonSchema.Parse("""{"type": "object", "required": ["reason"], "properties": {"reason": {"type": "string"}}}"""));

    private static readonly Model Totals = new("Totals", JsonSchema.Parse("""{"type": "array", "items": {"type": "number"}}"""));

    private static readonly Model String = new("String", JsonSchema.Parse("""{"type": "object", "properties": {"system": {"type": "string"}, "value": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}}"""));

    private static readonly Model Drawing = new("Drawing", JsonSchema.Parse("""
        {
          "type": "object", "required": ["shapes"], "additionalProperties": false,
          "properties": {
            "title": {"allOf": [{"$ref": "#/components/schemas/Money"}], "type": ["object", "null"]},
            "size": {"oneOf": [{"type": "integer"}, {"type": "array", "items": {"type": ["string", "boolean"]}}]},
            "shapes": {"type": "array", "items": {"oneOf": [
              {"type": "object", "required": ["kind", "radius"], "properties": {"kind": {"enum": ["circle"]}, "radius": {"type": "number"}}},
              {"type": "object", "required": ["kind", "side"], "properties": {"kind": {"type": "string", "enum": ["square-box"]}, "side": {"type": "integer"}}}]}}
          }
        }
        """));

    public static TestFunction Function { get; } = Testing.Function.Of<JsonElement, object>("shop", Handle);

    public static TestFunction Verify { get; } = Testing.Function.Of<JsonElement, object>("verify", input =>
    {
        var token = input.TryGetProperty("authorizationToken", out var given) ? given.GetString() : input.GetProperty("headers").EnumerateObject().First(header => header.NameEquals("X-Tenant") || header.NameEquals("x-tenant")).Value.GetString() + input.GetProperty("queryStringParameters").GetProperty("key").GetString();
        return new
        {
            principalId = "user",
            policyDocument = new { Version = "2012-10-17", Statement = new[] { new { Action = "execute-api:Invoke", Effect = token is "letmein" or "acmek&y" ? "Allow" : "Deny", Resource = "*" } } },
        };
    });

    public static RestApi Definition { get; } = Create();

    private static RestApi Create()
    {
        var shop = Lambda.Proxy(Function);
        return new("shop")
        {
            Description = "Takes orders & keeps them.",
            Stages = [new("test"), new("prod-eu")],
            Models = [Money],
            Cors = RestCors.AllOrigins,
            UsagePlans = [new("basic") { Stages = ["test"], Keys = [new("partner") { Value = "0123456789abcdef0123" }] }],
            Routes =
            [
                (Route.Post("/orders", shop).Accepts(NewOrder) with
                {
                    OperationName = "place-order",
                    Parameters = [RequestParameter.Header("X-Trace"), RequestParameter.Header("Content-Type")],
                    Responses = [Answer(201, Order), Answer(400, Problem) with { Description = "The order is not one." }],
                }).Describe("Places an order; it is open at first.", "Places an order."),
                Route.Get("/orders/{order-id}", shop).Requires(RequestParameter.Query("expand")) with
                {
                    Parameters = [RequestParameter.Query("expand") with { Required = true, Description = "What is shown at length." }, RequestParameter.Header("If-None-Match"), RequestParameter.Query("class")],
                    Responses = [Answer(200, Order), Answer(404, Problem)],
                },
                Route.Delete("/orders/{order-id}", shop) with { Responses = [new(204)] },
                Route.Get("/orders", shop) with { Responses = [Answer(200, Order), new(204)] },
                Route.Get("/jobs/{id}", shop) with { Responses = [Answer(200, Order), Answer(202, Job)] },
                Route.Get("/totals", shop) with { ApiKeyRequired = true, Responses = [Answer(200, Totals)] },
                Route.Get("/files/{path+}", shop),
                Route.Get("/", shop),
                Route.Any("/any/{class}/{namespace}/{call}", shop),
                Route.Get("/me", shop).Authorize(Authorizers.Token("token", Verify)) with { Parameters = [RequestParameter.Header("Authorization")] },
                Route.Get("/tenant", shop).Authorize(Authorizers.Request("tenant", Verify, [IdentitySource.Header("X-Tenant"), IdentitySource.Query("key")])),
                Route.Post("/signed/{name}", shop).Authorize(RestAuthorization.Iam) with { Parameters = [RequestParameter.Query("b"), RequestParameter.Query("a")] },
                (Route.Put("/note", shop) with { Parameters = [RequestParameter.Header("Content-Type"), RequestParameter.Header("Content-Language")] }),
                Route.Put("/drawing", shop).Accepts(Drawing) with { OperationName = "draw", Responses = [Answer(200, Drawing)] },
                Route.Put("/text", shop).Accepts(String) with { Responses = [Answer(200, String)] },
            ],
        };
    }

    private static MethodResponse Answer(int statusCode, Model model) => new(statusCode) { Models = [new("application/json", model)] };

    private static object Handle(JsonElement input)
    {
        var body = input.GetProperty("body").GetString();
        var id = input.GetProperty("pathParameters") is { ValueKind: JsonValueKind.Object } path && path.TryGetProperty("order-id", out var named) ? named.GetString() : null;
        return (input.GetProperty("httpMethod").GetString(), input.GetProperty("resource").GetString()) switch
        {
            ("POST", "/orders") => Json(201, OrderOf(body!)),
            ("GET", "/orders/{order-id}") when id == "broken" => Json(200, "{}"),
            ("GET", "/orders/{order-id}") when id != OrderId => Json(404, JsonSerializer.Serialize(new { reason = "no " + id })),
            ("GET", "/orders/{order-id}") => Json(200, OrderOf("""{"lines":[],"kind":"pick up"}""")),
            ("DELETE", _) or ("GET", "/orders") => Json(204, ""),
            ("GET", "/jobs/{id}") => Json(202, """{"progress":40}"""),
            ("GET", "/totals") => Json(200, "[1.5,2]"),
            ("PUT", "/text") => Json(200, body!),
            ("PUT", "/drawing") => Json(200, """{"shapes":[{"side":3,"kind":"square-box"},{"kind":"circle","radius":2}],"title":null}"""),
            _ => Json(200, input.GetRawText()),
        };
    }

    private static string OrderOf(string content) => new JsonObject
    {
        ["id"] = OrderId,
        ["placedAt"] = "2024-02-29T12:00:00+01:00",
        ["content"] = JsonNode.Parse(content),
        ["state"] = "open",
        ["replaces"] = null,
        ["invoice"] = new JsonObject { ["amount"] = 1.25, ["due"] = "2024-03-01" },
        ["unheard"] = "of",
    }.ToJsonString();

    private static object Json(int statusCode, string body) => new { statusCode, headers = new { contentType = "application/json" }, body };
}
