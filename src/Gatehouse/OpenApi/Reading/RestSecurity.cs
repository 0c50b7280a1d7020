using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The security schemes of a document for a REST API: authorizers, API keys and signatures.</summary>
internal sealed class RestSecurity
{
    private readonly Dictionary<string, RestAuthorizer> _authorizers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _signed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly OpenApiDocument _document;

    public RestSecurity(OpenApiDocument document)
    {
        _document = document;
        foreach (var (name, scheme) in document.SecuritySchemes?.Members() ?? [])
        {
            _known.Add(name);
            Scheme(name, scheme);
        }
    }

    /// <summary>How an operation is protected, and whether it needs an API key.</summary>
    public (RestAuthorization? Authorization, bool ApiKey) Of(PropertyReader operation)
    {
        var found = new List<RestAuthorization>();
        var key = false;
        var requirements = operation.Has("security") ? operation : _document.Root;
        foreach (var requirement in requirements.Objects("security"))
        {
            foreach (var (name, _) in requirement.Map.Members)
            {
                var scopes = OpenApiMembers.Scopes(requirement, name);
                _used.Add(name);
                if (_authorizers.TryGetValue(name, out var authorizer))
                {
                    found.Add(RestAuthorization.By(authorizer, scopes));
                }
                else if (_signed.Contains(name))
                {
                    found.Add(RestAuthorization.Iam);
                }
                else if (_keys.Contains(name))
                {
                    key = true;
                }
                else if (!_known.Contains(name) && name != "NONE")
                {
                    _document.Diagnostics.Add(DiagnosticCatalogue.SecuritySchemeNotFound.At(requirement.At(name), name));
                }
            }
        }

        var auth = operation.Object("x-amazon-apigateway-auth")?.Choice("type", IntegrationChoices.AnyCase([("NONE", false), ("AWS_IAM", true)]));
        if (auth is true)
        {
            found.Insert(0, RestAuthorization.Iam);
        }

        if (found.Distinct().Count() > 1)
        {
            _document.Diagnostics.Add(DiagnosticCatalogue.SeveralAuthorizers.At(operation.Location, found.Count));
        }

        return (found.FirstOrDefault(), key);
    }

    public void ReportUnused()
    {
        foreach (var (name, authorizer) in _authorizers)
        {
            if (!_used.Contains(name))
            {
                _document.Diagnostics.Add(DiagnosticCatalogue.AuthorizerUnused.At(authorizer.Origin.Location, name));
            }
        }
    }

    private void Scheme(string name, PropertyReader scheme)
    {
        var (type, authtype, header) = (scheme.Literal("type"), scheme.Literal("x-amazon-apigateway-authtype"), scheme.Literal("name"));
        var place = scheme.Literal("in");
        scheme.Ignore("description", "flow", "flows", "authorizationUrl", "tokenUrl", "scopes", "scheme", "bearerFormat", "openIdConnectUrl");
        if (scheme.Object("x-amazon-apigateway-authorizer") is { } extension)
        {
            if (RestAuthorizerReader.Read(Shape(extension, name, header)) is { } authorizer)
            {
                _authorizers[name] = authorizer;
            }
        }
        else if (authtype?.StartsWith("aws", StringComparison.OrdinalIgnoreCase) == true)
        {
            _signed.Add(name);
        }
        else if (type == "apiKey" && place == "header" && string.Equals(header, "x-api-key", StringComparison.OrdinalIgnoreCase))
        {
            _keys.Add(name);
        }
        else
        {
            _document.Diagnostics.Add(DiagnosticCatalogue.SecuritySchemeWithoutEffect.At(scheme.Location, name, type));
        }
    }

    private static RestAuthorizerShape Shape(PropertyReader reader, string name, string? header)
    {
        var (type, written) = (reader.RequiredLiteral("type"), reader.Literal("identitySource"));
        reader.Ignore("authorizerPayloadFormatVersion", "enableSimpleResponses");
        return new(reader, name)
        {
            Type = type,
            Uri = reader.Text("authorizerUri"),
            Credentials = reader.Text("authorizerCredentials"),
            IdentitySource = string.Equals(type, "request", StringComparison.OrdinalIgnoreCase) ? written
                : header is { Length: > 0 } ? "method.request.header." + header
                : written,
            ValidationExpression = reader.Literal("identityValidationExpression"),
            CacheSeconds = reader.Number("authorizerResultTtlInSeconds", 0, 3600),
            UserPools = reader.Texts("providerARNs"),
        };
    }
}
