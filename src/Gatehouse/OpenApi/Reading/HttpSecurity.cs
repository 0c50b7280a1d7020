using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The security schemes of a document for an HTTP API: authorizers and signatures.</summary>
internal sealed class HttpSecurity
{
    private readonly Dictionary<string, HttpAuthorizer> _authorizers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _signed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly OpenApiDocument _document;

    public HttpSecurity(OpenApiDocument document)
    {
        _document = document;
        foreach (var (name, scheme) in document.SecuritySchemes?.Members() ?? [])
        {
            _known.Add(name);
            Scheme(name, scheme);
        }
    }

    /// <summary>How an operation is protected.</summary>
    public HttpAuthorization? Of(PropertyReader operation)
    {
        var found = new List<HttpAuthorization>();
        var requirements = operation.Has("security") ? operation : _document.Root;
        foreach (var requirement in requirements.Objects("security"))
        {
            foreach (var (name, _) in requirement.Map.Members)
            {
                var scopes = OpenApiMembers.Scopes(requirement, name);
                _used.Add(name);
                if (_authorizers.TryGetValue(name, out var authorizer))
                {
                    found.Add(HttpAuthorization.By(authorizer, scopes));
                }
                else if (_signed.Contains(name))
                {
                    found.Add(HttpAuthorization.Iam);
                }
                else if (!_known.Contains(name) && name != "NONE")
                {
                    _document.Diagnostics.Add(DiagnosticCatalogue.SecuritySchemeNotFound.At(requirement.At(name), name));
                }
            }
        }

        if (operation.Object("x-amazon-apigateway-auth")?.Choice("type", IntegrationChoices.AnyCase([("NONE", false), ("AWS_IAM", true)])) is true)
        {
            found.Insert(0, HttpAuthorization.Iam);
        }

        if (found.Distinct().Count() > 1)
        {
            _document.Diagnostics.Add(DiagnosticCatalogue.SeveralAuthorizers.At(operation.Location, found.Count));
        }

        return found.FirstOrDefault();
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
        var (type, authtype, issuer) = (scheme.Literal("type"), scheme.Literal("x-amazon-apigateway-authtype"), scheme.Text("openIdConnectUrl"));
        scheme.Ignore("description", "name", "in", "flow", "flows", "authorizationUrl", "tokenUrl", "scopes", "scheme", "bearerFormat");
        if (scheme.Object("x-amazon-apigateway-authorizer") is { } extension)
        {
            if (HttpAuthorizerReader.Read(Shape(extension, name, issuer)) is { } authorizer)
            {
                _authorizers[name] = authorizer;
            }
        }
        else if (authtype?.StartsWith("aws", StringComparison.OrdinalIgnoreCase) == true)
        {
            _signed.Add(name);
        }
        else
        {
            _document.Diagnostics.Add(DiagnosticCatalogue.SecuritySchemeWithoutEffect.At(scheme.Location, name, type));
        }
    }

    private static HttpAuthorizerShape Shape(PropertyReader reader, string name, TemplateText? openIdConnectUrl)
    {
        const string Discovery = "/.well-known/openid-configuration";
        var jwt = reader.Object("jwtConfiguration");
        return new(reader, name)
        {
            Type = reader.RequiredLiteral("type"),
            Uri = reader.Text("authorizerUri"),
            Credentials = reader.Text("authorizerCredentials"),
            PayloadFormatVersion = reader.Literal("authorizerPayloadFormatVersion"),
            SimpleResponses = reader.Bool("enableSimpleResponses"),
            IdentitySources = reader.Literals("identitySource")
                .SelectMany(source => source.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToValueList(),
            CacheSeconds = reader.Number("authorizerResultTtlInSeconds", 0, 3600),
            Issuer = jwt?.Text("issuer") ?? openIdConnectUrl?.WithoutEnd(Discovery) ?? openIdConnectUrl,
            Audience = jwt?.Texts("audience") ?? [],
        };
    }
}
