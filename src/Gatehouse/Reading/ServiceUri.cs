namespace Gatehouse.Reading;

/// <summary>The ARN by which API Gateway calls an AWS service: <c>arn:aws:apigateway:{region}:{subdomain.service}:{action|path}/{what}</c>.</summary>
internal sealed record ServiceUri(TemplateText Region, TemplateText Service, TemplateText? Subdomain, AwsCall Call)
{
    /// <summary>Whether AWS refuses a URI whatever its references turn out to be.</summary>
    public static bool IsRefused(TemplateText? uri)
    {
        if (uri is null or { IsStandIn: true })
        {
            return false;
        }

        if (uri.Parts is [AttributePart { Attribute: "Arn" }])
        {
            return true;
        }

        return uri.Split(":", 6) switch
        {
            [var arn, _, var product, _, ..] when arn.Literal == "arn" && product.Literal is { } name && name != "apigateway" => true,
            [var arn, _, var product, _, _, { Parts: [LiteralPart { Text: var call }, ..] }] when arn.Literal == "arn" && product.Literal == "apigateway" =>
                call.Contains('/', StringComparison.Ordinal)
                && !call.StartsWith("action/", StringComparison.Ordinal)
                && !call.StartsWith("path/", StringComparison.Ordinal),
            [var arn, _, var product, _, { Parts: [LiteralPart { Text: var host }, ..] }] when arn.Literal == "arn" && product.Literal == "apigateway" =>
                host.Contains('/', StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>The parts of a service's ARN; null when it is something else.</summary>
    public static ServiceUri? TryParse(TemplateText? uri)
    {
        if (uri?.Split(":", 6) is not [var arn, _, var product, var region, var host, var call]
            || arn.Literal != "arn"
            || product.Literal != "apigateway")
        {
            return null;
        }

        AwsCall? what = call.WithoutStart("action/") is { } action ? new AwsAction(action)
            : call.WithoutStart("path/") is { } path ? new AwsPath(path)
            : null;
        return what is null ? null
            : host.TryCutLast(".", out var subdomain, out var service) ? new(region, service, subdomain, what)
            : new(region, host, null, what);
    }
}
