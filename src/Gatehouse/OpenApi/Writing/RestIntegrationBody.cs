using System.Globalization;

namespace Gatehouse.OpenApi;

/// <summary>Writes the integration of a REST route as the extension <c>x-amazon-apigateway-integration</c>.</summary>
internal static class RestIntegrationBody
{
    public static TemplateMap Write(RestRoute route, WriterContext context)
    {
        var integration = route.Integration;
        var credentials = integration.Credentials ?? context.Role(integration.Grants);
        var body = new MapBuilder();
        switch (integration)
        {
            case LambdaProxy lambda:
                body.Add("type", "aws_proxy").Add("httpMethod", "POST")
                    .Add("uri", context.Invocation(context.FunctionArn(lambda.Function, credentials, route.Origin)));
                break;
            case LambdaStream lambda:
                body.Add("type", "aws_proxy").Add("httpMethod", "POST")
                    .Add("uri", context.Invocation(context.FunctionArn(lambda.Function, credentials, route.Origin), streams: true))
                    .Add("responseTransferMode", "STREAM");
                break;
            case LambdaCustom lambda:
                body.Add("type", "aws").Add("httpMethod", "POST")
                    .Add("uri", context.Invocation(context.FunctionArn(lambda.Function, credentials, route.Origin)));
                break;
            case AwsIntegration aws:
                body.Add("type", "aws").Add("httpMethod", aws.Method.Name()).Add("uri", Arns.Service(aws));
                break;
            case AwsProxy aws:
                body.Add("type", "aws_proxy").Add("httpMethod", "POST").Add("uri", aws.Uri);
                break;
            case HttpProxy http:
                body.Add("type", "http_proxy").Add("httpMethod", http.Method.Name()).Add("uri", http.Uri);
                Connection(body, http.VpcLink, http.InsecureSkipVerification, context);
                Parameters(body, http.RequestParameters);
                Content(body, http.ContentHandling);
                body.AddIf(http.Stream, "responseTransferMode", () => "STREAM");
                break;
            case HttpCustom http:
                body.Add("type", "http").Add("httpMethod", http.Method.Name()).Add("uri", http.Uri);
                Connection(body, http.VpcLink, http.InsecureSkipVerification, context);
                break;
            case MockIntegration:
                body.Add("type", "mock");
                break;
            default:
                throw new InvalidOperationException(integration.GetType().Name);
        }

        body.Add("credentials", credentials);
        if (integration is MappedIntegration mapped)
        {
            Mapping(body, mapped);
        }

        return body
            .AddUnless(integration.Timeout == TimeSpan.FromSeconds(29), "timeoutInMillis", () => (int)integration.Timeout.TotalMilliseconds)
            .AddList("cacheKeyParameters", route.CacheKeys.Select(key => (TemplateValue)key.Expression))
            .Add("cacheNamespace", route.CacheNamespace)
            .Override(integration.Raw)
            .ToMap();
    }

    public static string Name(this PassthroughBehavior behavior) => behavior switch
    {
        PassthroughBehavior.WhenNoMatch => "when_no_match",
        PassthroughBehavior.WhenNoTemplates => "when_no_templates",
        _ => "never",
    };

    public static string Name(this ContentHandling handling) => handling == ContentHandling.ConvertToBinary ? "CONVERT_TO_BINARY" : "CONVERT_TO_TEXT";

    private static void Mapping(MapBuilder body, MappedIntegration mapped)
    {
        Parameters(body, mapped.RequestParameters);
        body.AddMap("requestTemplates", mapped.RequestTemplates)
            .AddUnless(mapped.Passthrough == PassthroughBehavior.WhenNoMatch, "passthroughBehavior", () => mapped.Passthrough.Name());
        Content(body, mapped.ContentHandling);
        body.AddMap("responses", mapped.Responses.Select(response => KeyValuePair.Create(response.SelectionPattern ?? "default", response)), Response);
    }

    private static TemplateValue Response(IntegrationResponse response)
    {
        var body = new MapBuilder()
            .Add("statusCode", response.StatusCode.ToString(CultureInfo.InvariantCulture))
            .AddMap("responseParameters", response.Headers.Select(header => KeyValuePair.Create("method.response.header." + header.Name, header.Source.Expression)))
            .AddMap("responseTemplates", response.Templates);
        Content(body, response.ContentHandling);
        return body.ToMap();
    }

    private static void Parameters(MapBuilder body, ValueList<ParameterMapping> parameters) =>
        body.AddMap("requestParameters", parameters.Select(parameter => KeyValuePair.Create(Target(parameter), parameter.Source.Expression)));

    private static string Target(ParameterMapping parameter) => parameter.Location switch
    {
        ParameterLocation.Header => "integration.request.header.",
        ParameterLocation.Path => "integration.request.path.",
        _ => "integration.request.querystring.",
    } + parameter.Name;

    private static void Content(MapBuilder body, ContentHandling? handling) => body.Add("contentHandling", handling?.Name());

    private static void Connection(MapBuilder body, RestVpcLink? link, bool insecure, WriterContext context)
    {
        if (link is not null)
        {
            body.Add("connectionType", "VPC_LINK").Add("connectionId", context.LinkId(link)).Add("integrationTarget", link.Target);
        }

        body.AddIf(insecure, "tlsConfig", () => new TemplateMap([new("insecureSkipVerification", true)]));
    }
}
