namespace Gatehouse.Reading;

/// <summary>What of an integration its record has no property for: kept raw where AWS acts upon it, reported where AWS ignores it.</summary>
internal sealed class IntegrationRemarks(IntegrationShape shape)
{
    private readonly List<string> _ignored = [];

    public ValueMap<TemplateValue> Raw { get; private set; } = [];

    public void Keeps(string name, TemplateValue value) => Raw = Raw.With(name, value);

    /// <summary>Proxies pass request and answer on: templates and responses do nothing.</summary>
    public void IgnoresMapping()
    {
        Ignores("request templates", shape.RequestTemplates.Count > 0);
        Ignores("the passthrough behaviour", shape.Passthrough is not (null or PassthroughBehavior.WhenNoMatch));
        Ignores("responses", shape.Responses.Any(response =>
            response.Headers.Count > 0 || response.Templates.Count > 0 || response.SelectionPattern is not null || response.ContentHandling is not null));
        Ignores("the content handling", shape.ContentHandling is not null && !IsHttp);
    }

    public void IgnoresBackend()
    {
        Ignores("the URI", shape.Uri is not null);
        Ignores("the integration's HTTP method", shape.Method is not null);
        Ignores("the connection", shape.UsesVpcLink);
        KeepsStreaming();
    }

    public void KeepsRequestParameters()
    {
        if (shape.RequestParameters.Count > 0)
        {
            Keeps("requestParameters", new TemplateMap(shape.RequestParameters.Select(mapping => KeyValuePair.Create(
                $"integration.request.{Position(mapping.Location)}.{mapping.Name}", (TemplateValue)mapping.Source.Expression))));
        }
    }

    public void KeepsConnection()
    {
        if (shape.UsesVpcLink)
        {
            Keeps("connectionType", "VPC_LINK");
            if (shape.ConnectionId is { } id)
            {
                Keeps("connectionId", id);
            }
        }

        Ignores("the TLS configuration", shape.InsecureSkipVerification is not null);
        Ignores("the integration target", shape.Target is not null);
    }

    public void KeepsMethodOtherThan(RouteMethod usual)
    {
        if (shape.Method is { } method && method != usual)
        {
            Keeps("httpMethod", method.Name());
        }
        else if (shape.Method is null)
        {
            NeedsMethod();
        }
    }

    public void KeepsStreaming()
    {
        if (shape.Streams)
        {
            Keeps("responseTransferMode", "STREAM");
        }
    }

    public void NeedsMethod()
    {
        if (shape.Method is null)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.IntegrationWithoutMethod.At(shape.Source.Location, shape.Type));
        }
    }

    public void NeedsUri()
    {
        if (shape.Uri is null)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.IntegrationWithoutUri.At(shape.Source.Location, shape.Type));
        }
    }

    public void Report()
    {
        if (_ignored.Count > 0)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.IgnoredByIntegration.At(
                shape.Source.Location, shape.Type?.ToUpperInvariant(), string.Join(", ", _ignored)));
        }
    }

    private bool IsHttp => shape.Type?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;

    private void Ignores(string what, bool present)
    {
        if (present)
        {
            _ignored.Add(what);
        }
    }

    private static string Position(ParameterLocation location) => location switch
    {
        ParameterLocation.Header => "header",
        ParameterLocation.Path => "path",
        _ => "querystring",
    };
}
