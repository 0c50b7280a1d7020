namespace Gatehouse.Reading;

/// <summary>Makes an authorizer of an HTTP API from its shape.</summary>
internal static class HttpAuthorizerReader
{
    /// <summary>The authorizer; null, with a diagnostic, when its type is unknown.</summary>
    public static HttpAuthorizer? Read(HttpAuthorizerShape shape)
    {
        HttpAuthorizer? authorizer = shape.Type?.ToUpperInvariant() switch
        {
            "JWT" => new JwtAuthorizer(shape.Name, shape.Issuer ?? TemplateText.Empty, shape.Audience)
            {
                IdentitySource = shape.IdentitySources is [var source, ..] ? new(source) : HttpIdentitySource.Header("Authorization"),
            },
            "REQUEST" => Lambda(shape),
            _ => null,
        };
        if (authorizer is null)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.UnknownAuthorizerType.At(shape.Source.Location, shape.Type, "REQUEST, JWT"));
            return null;
        }

        return authorizer with { Origin = Origin.At(shape.Source.Location) };
    }

    private static HttpLambdaAuthorizer Lambda(HttpAuthorizerShape shape)
    {
        if (LambdaUri.TryParse(shape.Uri) is null)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.NotAnInvocationUri.At(shape.Source.Location, shape.Uri));
        }

        return new(shape.Name, HttpIntegrationReader.Function(shape.Uri))
        {
            PayloadFormat = shape.PayloadFormatVersion is "2.0" or "2" ? PayloadFormat.V2 : PayloadFormat.V1,
            SimpleResponses = shape.SimpleResponses ?? false,
            IdentitySources = shape.IdentitySources.Select(source => new HttpIdentitySource(source)).ToValueList(),
            CacheFor = TimeSpan.FromSeconds(shape.CacheSeconds ?? 0),
            Credentials = shape.Credentials,
        };
    }
}
