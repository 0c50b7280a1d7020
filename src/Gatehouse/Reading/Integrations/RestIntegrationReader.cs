using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Makes the integration of a REST route from its shape: the type, and where it leads, decide the record.</summary>
internal static class RestIntegrationReader
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(29);

    /// <summary>The integration; null, with a diagnostic, when its type is unknown.</summary>
    public static RestIntegration? Read(IntegrationShape shape)
    {
        var remarks = new IntegrationRemarks(shape);
        RestIntegration? integration = shape.Type?.ToUpperInvariant() switch
        {
            "AWS_PROXY" => Proxy(shape, remarks),
            "AWS" => Aws(shape, remarks),
            "HTTP" => Http(shape, remarks),
            "HTTP_PROXY" => HttpProxy(shape, remarks),
            "MOCK" => Mock(shape, remarks),
            _ => null,
        };
        if (integration is null)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.UnknownIntegrationType.At(shape.Source.Location, shape.Type));
            return null;
        }

        remarks.Report();
        return integration with
        {
            Timeout = shape.TimeoutInMillis is { } millis ? TimeSpan.FromMilliseconds(millis) : DefaultTimeout,
            Credentials = shape.Credentials,
            Raw = shape.Unknown.Merge(remarks.Raw),
        };
    }

    private static RestIntegration Proxy(IntegrationShape shape, IntegrationRemarks remarks)
    {
        remarks.IgnoresMapping();
        remarks.KeepsRequestParameters();
        remarks.KeepsConnection();
        remarks.KeepsMethodOtherThan(RouteMethod.Post);
        if (LambdaUri.TryParse(shape.Uri) is { } lambda)
        {
            var function = FunctionTarget.FromArn(lambda.Function);
            return lambda.Streams || shape.Streams ? new LambdaStream(function) : new LambdaProxy(function);
        }

        if (ServiceUri.TryParse(shape.Uri) is null)
        {
            // Of a URI without references the rules say more.
            var kind = shape.Uri?.Literal is null && ServiceUri.IsRefused(shape.Uri) ? DiagnosticCatalogue.IntegrationUriRefused : DiagnosticCatalogue.NotAnInvocationUri;
            shape.Source.Diagnostics.Add(kind.At(shape.Source.Location, shape.Uri, shape.Type));
        }

        remarks.KeepsStreaming();
        return new AwsProxy(shape.Uri ?? TemplateText.Empty);
    }

    private static MappedIntegration Aws(IntegrationShape shape, IntegrationRemarks remarks)
    {
        remarks.KeepsConnection();
        remarks.KeepsStreaming();
        if (LambdaUri.TryParse(shape.Uri) is { Streams: false } lambda)
        {
            remarks.KeepsMethodOtherThan(RouteMethod.Post);
            return Mapped(new LambdaCustom(FunctionTarget.FromArn(lambda.Function)), shape);
        }

        remarks.NeedsMethod();
        var uri = ServiceUri.TryParse(shape.Uri);
        if (uri is null)
        {
            var kind = ServiceUri.IsRefused(shape.Uri) ? DiagnosticCatalogue.IntegrationUriRefused : DiagnosticCatalogue.NotAServiceUri;
            shape.Source.Diagnostics.Add(kind.At(shape.Source.Location, shape.Uri, shape.Type));
            remarks.Keeps("uri", shape.Uri ?? TemplateText.Empty);
            uri = new(TemplateText.Ref("AWS::Region"), TemplateText.Empty, null, new AwsPath(TemplateText.Empty));
        }

        return Mapped(
            new AwsIntegration(uri.Service, uri.Call) { Region = uri.Region, Subdomain = uri.Subdomain, Method = shape.Method ?? RouteMethod.Any },
            shape);
    }

    private static MappedIntegration Http(IntegrationShape shape, IntegrationRemarks remarks)
    {
        remarks.NeedsUri();
        remarks.NeedsMethod();
        remarks.KeepsStreaming();
        return Mapped(
            new HttpCustom(shape.Uri ?? TemplateText.Empty)
            {
                Method = shape.Method ?? RouteMethod.Any,
                VpcLink = Link(shape),
                InsecureSkipVerification = shape.InsecureSkipVerification ?? false,
            },
            shape);
    }

    private static HttpProxy HttpProxy(IntegrationShape shape, IntegrationRemarks remarks)
    {
        remarks.NeedsUri();
        remarks.NeedsMethod();
        remarks.IgnoresMapping();
        return new(shape.Uri ?? TemplateText.Empty)
        {
            Method = shape.Method ?? RouteMethod.Any,
            RequestParameters = shape.RequestParameters,
            VpcLink = Link(shape),
            InsecureSkipVerification = shape.InsecureSkipVerification ?? false,
            Stream = shape.Streams,
            ContentHandling = shape.ContentHandling,
        };
    }

    private static MappedIntegration Mock(IntegrationShape shape, IntegrationRemarks remarks)
    {
        remarks.IgnoresBackend();
        return Mapped(new MockIntegration(), shape);
    }

    private static MappedIntegration Mapped(MappedIntegration integration, IntegrationShape shape) => integration with
    {
        RequestTemplates = shape.RequestTemplates,
        RequestParameters = shape.RequestParameters,
        Passthrough = shape.Passthrough ?? PassthroughBehavior.WhenNoMatch,
        ContentHandling = shape.ContentHandling,
        Responses = shape.Responses,
    };

    private static RestVpcLink? Link(IntegrationShape shape) =>
        shape.UsesVpcLink ? new(shape.ConnectionId ?? TemplateText.Empty) { Target = shape.Target } : null;
}
