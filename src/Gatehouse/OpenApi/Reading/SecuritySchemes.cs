using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>The security schemes of a document: authorizers, signatures, and what else a kind of API knows.</summary>
/// <typeparam name="TAuthorizer">The authorizers of the kind of API.</typeparam>
/// <typeparam name="TAuthorization">How its routes are protected.</typeparam>
internal abstract class SecuritySchemes<TAuthorizer, TAuthorization>
    where TAuthorizer : class
    where TAuthorization : class
{
    private readonly Dictionary<string, TAuthorizer> _authorizers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _signed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly OpenApiDocument _document;

    protected SecuritySchemes(OpenApiDocument document)
    {
        _document = document;
        foreach (var (name, scheme) in document.SecuritySchemes?.Members() ?? [])
        {
            _known.Add(name);
            Scheme(name, scheme);
        }
    }

    private protected abstract TAuthorization Iam { get; }

    public void ReportUnused()
    {
        foreach (var (name, authorizer) in _authorizers)
        {
            if (!_used.Contains(name))
            {
                _document.Diagnostics.Add(DiagnosticCatalogue.AuthorizerUnused.At(OriginOf(authorizer).Location, name));
            }
        }
    }

    private protected abstract TAuthorization By(TAuthorizer authorizer, ValueList<string> scopes);

    private protected abstract Origin OriginOf(TAuthorizer authorizer);

    /// <summary>Reads the members of a scheme that the kind of API knows; null where its authorizer has a mistake, which is reported.</summary>
    private protected abstract TAuthorizer? Authorizer(PropertyReader extension, string name, PropertyReader scheme);

    /// <summary>Whether a scheme without an authorizer means something to the kind of API beside signatures.</summary>
    private protected virtual bool Takes(string name, PropertyReader scheme) => false;

    /// <summary>How an operation is protected, and the schemes it names that are no authorizers.</summary>
    private protected TAuthorization? Of(PropertyReader operation, Func<string, bool> isOther)
    {
        var found = new List<TAuthorization>();
        var requirements = operation.Has("security") ? operation : _document.Root;
        foreach (var requirement in requirements.Objects("security"))
        {
            foreach (var (name, _) in requirement.Map.Members)
            {
                var scopes = OpenApiMembers.Scopes(requirement, name);
                _used.Add(name);
                if (_authorizers.TryGetValue(name, out var authorizer))
                {
                    found.Add(By(authorizer, scopes));
                }
                else if (_signed.Contains(name))
                {
                    found.Add(Iam);
                }
                else if (!isOther(name) && !_known.Contains(name) && name != "NONE")
                {
                    _document.Diagnostics.Add(DiagnosticCatalogue.SecuritySchemeNotFound.At(requirement.At(name), name));
                }
            }
        }

        if (operation.Object("x-amazon-apigateway-auth")?.Choice("type", IntegrationChoices.AnyCase([("NONE", false), ("AWS_IAM", true)])) is true)
        {
            found.Insert(0, Iam);
        }

        if (found.Distinct().Count() > 1)
        {
            _document.Diagnostics.Add(DiagnosticCatalogue.SeveralAuthorizers.At(operation.Location, found.Count));
        }

        return found.FirstOrDefault();
    }

    private void Scheme(string name, PropertyReader scheme)
    {
        var (type, authtype) = (scheme.Literal("type"), scheme.Literal("x-amazon-apigateway-authtype"));
        scheme.Ignore("description", "name", "in", "flow", "flows", "authorizationUrl", "tokenUrl", "scopes", "scheme", "bearerFormat", "openIdConnectUrl");
        if (scheme.Object("x-amazon-apigateway-authorizer") is { } extension)
        {
            if (Authorizer(extension, name, scheme) is { } authorizer)
            {
                _authorizers[name] = authorizer;
            }
        }
        else if (authtype?.StartsWith("aws", StringComparison.OrdinalIgnoreCase) == true)
        {
            _signed.Add(name);
        }
        else if (!Takes(name, scheme))
        {
            _document.Diagnostics.Add(DiagnosticCatalogue.SecuritySchemeWithoutEffect.At(scheme.Location, name, type));
        }
    }
}
