namespace Gatehouse.Reading;

/// <summary>Makes the integration of a route of an HTTP API from its shape.</summary>
internal static class HttpIntegrationReader
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    /// <summary>The integration; null, with a diagnostic, when HTTP APIs have none of this type.</summary>
    public static HttpIntegration? Read(HttpIntegrationShape shape)
    {
        HttpIntegration? integration = shape.Type?.ToUpperInvariant() switch
        {
            "AWS_PROXY" when shape.Subtype is { } subtype => new HttpAwsAction(subtype, shape.Credentials ?? TemplateText.Empty),
            "AWS_PROXY" => Lambda(shape),
            "HTTP_PROXY" => Backend(shape),
            _ => null,
        };
        if (integration is null)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.HttpRouteUnsupported.At(shape.Source.Location, shape.Type));
            return null;
        }

        return integration with
        {
            Timeout = shape.TimeoutInMillis is { } millis ? TimeSpan.FromMilliseconds(millis) : DefaultTimeout,
            RequestParameters = shape.RequestParameters,
            ResponseParameters = shape.ResponseParameters,
            Raw = shape.Unknown.Merge(Raw(integration, shape)),
        };
    }

    /// <summary>The function of an integration: its ARN, plain or inside an invocation URI.</summary>
    public static FunctionTarget Function(TemplateText? uri) => FunctionTarget.FromArn(LambdaUri.TryParse(uri)?.Function ?? uri ?? TemplateText.Empty);

    private static HttpLambda Lambda(HttpIntegrationShape shape)
    {
        if (shape.Uri is null)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.IntegrationWithoutUri.At(shape.Source.Location, shape.Type));
        }

        return new(Function(shape.Uri))
        {
            PayloadFormat = shape.PayloadFormatVersion is "2.0" or "2" ? PayloadFormat.V2 : PayloadFormat.V1,
            Credentials = shape.Credentials,
        };
    }

    private static HttpBackend Backend(HttpIntegrationShape shape)
    {
        if (shape.Uri is null)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.IntegrationWithoutUri.At(shape.Source.Location, shape.Type));
        }

        return new(shape.Uri ?? TemplateText.Empty)
        {
            Method = shape.Method ?? RouteMethod.Any,
            VpcLink = shape.UsesVpcLink ? shape.ConnectionId ?? TemplateText.Empty : null,
            ServerNameToVerify = shape.ServerNameToVerify,
        };
    }

    private static ValueMap<TemplateValue> Raw(HttpIntegration integration, HttpIntegrationShape shape)
    {
        ValueMap<TemplateValue> raw = [];
        if (integration is not HttpBackend && shape.UsesVpcLink)
        {
            raw = raw.With("connectionType", "VPC_LINK").With("connectionId", shape.ConnectionId ?? TemplateText.Empty);
        }

        return integration is HttpBackend && shape.Credentials is { } credentials ? raw.With("credentials", credentials) : raw;
    }
}
