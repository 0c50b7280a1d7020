using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads the APIs of a CloudFormation template.</summary>
/// <remarks>
/// Takes single resources (<c>AWS::ApiGateway::Method</c>, <c>AWS::ApiGatewayV2::Route</c> ...) as well as OpenAPI bodies;
/// both give the same value.
/// </remarks>
public static class ApiReader
{
    /// <summary>Reads every API of a template. Mistakes, and what cannot be honoured, are in <see cref="ReadApis.Diagnostics"/>.</summary>
    /// <param name="template">The template, worked out.</param>
    /// <param name="options">How files that the template names are found.</param>
    public static ReadApis Read(EvaluatedTemplate template, ReadOptions? options = null)
    {
        var context = new ReadingContext(template, options ?? ReadOptions.Default);
        var rest = template.OfType("AWS::ApiGateway::RestApi")
            .Select(api => new ReadApi<RestApi>(api.LogicalId, new RestApiReading(context, api).Read()))
            .ToValueList();
        var second = template.OfType("AWS::ApiGatewayV2::Api").ToLookup(api => Protocol(context, api));
        var http = second[Http]
            .Select(api => new ReadApi<HttpApi>(api.LogicalId, new HttpApiReading(context, api).Read()))
            .ToValueList();
        var webSocket = second[WebSocket]
            .Select(api => new ReadApi<WebSocketApi>(api.LogicalId, new WebSocketApiReading(context, api).Read()))
            .ToValueList();
        var domains = new DomainReader(context).Read();
        var permissions = new FunctionPermissions(context);
        rest.ForEach(api => permissions.Check(api.LogicalId, FunctionCalls.Of(api.Value)));
        http.ForEach(api => permissions.Check(api.LogicalId, FunctionCalls.Of(api.Value)));
        webSocket.ForEach(api => permissions.Check(api.LogicalId, FunctionCalls.Of(api.Value)));
        var looseMappings = DomainMappings.Loose(context, domains);
        var apiKeys = UsagePlanReader.Keys(context);
        var loosePlans = UsagePlanReader.Loose(context);
        LooseParts.Report(context, domains);
        AccessLogDestinations.Check(context);
        context.ReportUnread();
        return new()
        {
            RestApis = rest,
            HttpApis = http,
            WebSocketApis = webSocket,
            Domains = domains,
            LooseMappings = looseMappings,
            ApiKeys = apiKeys,
            LoosePlans = loosePlans,
            Template = template,
            Refusals = context.Refusals.ToImmutable(),
            Diagnostics = [.. context.Diagnostics.ToImmutable().Select(diagnostic => StandIns.Judge(diagnostic, template)).OfType<Diagnostic>()],
        };
    }

    private const string Http = "HTTP";
    private const string WebSocket = "WEBSOCKET";

    private static string? Protocol(ReadingContext context, EvaluatedResource api)
    {
        var reader = context.Reader(api);
        if (reader.Has("ProtocolType"))
        {
            if (reader.Choice("ProtocolType", (Http, true), (WebSocket, false)) is { } isHttp)
            {
                return isHttp ? Http : WebSocket;
            }

            reader.IgnoreRest();
            return null;
        }

        if (reader.Has("Body") || reader.Has("BodyS3Location"))
        {
            return Http;
        }

        context.Diagnostics.Add(DiagnosticCatalogue.ProtocolTypeMissing.At(api.At()));
        return reader.Has("RouteSelectionExpression") ? WebSocket : Http;
    }

    private static void ForEach<T>(this ValueList<T> items, Action<T> action)
    {
        foreach (var item in items)
        {
            action(item);
        }
    }
}
