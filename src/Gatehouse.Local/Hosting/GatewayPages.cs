using System.Text;
using Gatehouse.Local.Rest;

namespace Gatehouse.Local;

/// <summary>What the gateway itself answers: lists, health, the landing page, and what leads nowhere.</summary>
internal static class GatewayPages
{
    /// <summary>The answer to a request that is for no API.</summary>
    public static GatewayAnswer Answer(string method, string path, GatewayModel model, Uri address, GatewayTraces traces) =>
        (method is "GET" or "HEAD" ? path : "") switch
        {
            "/_gatehouse/apis" => Json(200, ApiList.Write(model, address)),
            "/_gatehouse/requests" => Json(200, TraceList.Write(traces.Latest())),
            TokenPage.Path => Message(405, "POST the claims of the token as a JSON object."),
            "/_gatehouse/health" => Json(200, """{"status":"ok"}"""u8.ToArray()),
            "/" => Html(LandingPage.Write(model, address)),
            _ => Item(method, path, model, address, traces) ?? NotFound(path, model, address),
        };

    /// <summary>The JSON that API Gateway's own errors have.</summary>
    public static GatewayAnswer Message(int status, string message) => Json(status, Encoding.UTF8.GetBytes($$"""{"message":{{JsonText.Quote(message)}}}"""));

    private static GatewayAnswer? Item(string method, string path, GatewayModel model, Uri address, GatewayTraces traces) =>
        (method, path.Split('/')) switch
        {
            ("GET" or "HEAD", ["", "_gatehouse", "apis", var id]) => model.Find(id) is { } api ? Json(200, ApiList.WriteOne(api, address)) : null,
            ("GET" or "HEAD", ["", "_gatehouse", "requests", var id]) => traces.Find(GatewayText.Decode(id)) is { } trace ? Json(200, TraceList.WriteOne(trace)) : null,
            ("DELETE", ["", "_gatehouse", "apis", var id, "stages", var stage, var cache]) => Flush(model.Find(id), GatewayText.Decode(stage), cache),
            _ => null,
        };

    private static GatewayAnswer? Flush(ServedApi? api, string stage, string cache)
    {
        if (api?.Endpoint is not RestGateway gateway || !gateway.Compiled.Stages.TryGetValue(stage, out var compiled))
        {
            return null;
        }

        switch (cache)
        {
            case "cache":
                compiled.Caches?.FlushAnswers();
                break;
            case "authorizers":
                compiled.Caches?.FlushAuthorizers();
                break;
            default:
                return null;
        }

        return new() { Status = 202 };
    }

    private static GatewayAnswer NotFound(string path, GatewayModel model, Uri address)
    {
        var message = path.StartsWith(RequestPlace.Prefix, StringComparison.Ordinal)
            ? "There is no API with this id."
            : $"Nothing is served at this path. APIs are at {address.GetLeftPart(UriPartial.Authority)}{RequestPlace.Prefix}{{apiId}}/{{stage}}/.";
        return Json(404, NotFoundBody.Write(message, model, address));
    }

    private static GatewayAnswer Json(int status, ReadOnlyMemory<byte> body) => Of(status, "application/json", body);

    private static GatewayAnswer Html(string page) => Of(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(page));

    private static GatewayAnswer Of(int status, string contentType, ReadOnlyMemory<byte> body)
    {
        var answer = new GatewayAnswer { Status = status, Body = body };
        answer.Headers.Add("Content-Type", contentType);
        return answer;
    }
}
