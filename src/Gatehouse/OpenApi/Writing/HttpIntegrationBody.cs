namespace Gatehouse.OpenApi;

/// <summary>Writes the integration of an HTTP route as the extension <c>x-amazon-apigateway-integration</c>.</summary>
internal static class HttpIntegrationBody
{
    public static TemplateMap Write(HttpRoute route, WriterContext context)
    {
        var integration = route.Integration;
        var body = new MapBuilder();
        switch (integration)
        {
            case HttpLambda lambda:
                body.Add("type", "aws_proxy").Add("httpMethod", "POST")
                    .Add("uri", Arns.Invocation(context.FunctionArn(lambda.Function, lambda.Credentials, route.Origin)))
                    .Add("payloadFormatVersion", Version(lambda.PayloadFormat))
                    .Add("credentials", lambda.Credentials);
                break;
            case HttpBackend backend:
                body.Add("type", "http_proxy").Add("httpMethod", backend.Method.Name()).Add("uri", backend.Uri).Add("payloadFormatVersion", "1.0");
                if (backend.VpcLink is { } link)
                {
                    body.Add("connectionType", "VPC_LINK").Add("connectionId", link);
                }

                body.AddIf(backend.ServerNameToVerify is not null, "tlsConfig", () => new TemplateMap([new("serverNameToVerify", backend.ServerNameToVerify!)]));
                break;
            case HttpAwsAction action:
                body.Add("type", "aws_proxy").Add("integrationSubtype", action.Subtype).Add("payloadFormatVersion", "1.0").Add("credentials", action.Credentials);
                break;
            default:
                throw new InvalidOperationException(integration.GetType().Name);
        }

        return body
            .AddMap("requestParameters", integration.RequestParameters)
            .AddMap("responseParameters", integration.ResponseParameters, map => new TemplateMap(map.Select(entry => KeyValuePair.Create(entry.Key, (TemplateValue)entry.Value))))
            .AddUnless(integration.Timeout == TimeSpan.FromSeconds(30), "timeoutInMillis", () => (int)integration.Timeout.TotalMilliseconds)
            .Override(integration.Raw)
            .ToMap();
    }

    public static string Version(PayloadFormat format) => format == PayloadFormat.V1 ? "1.0" : "2.0";
}
