namespace Gatehouse.Reading;

/// <summary>Makes an authorizer of a REST API from its shape.</summary>
internal static class RestAuthorizerReader
{
    private const string HeaderPrefix = "method.request.header.";

    /// <summary>The authorizer; null, with a diagnostic, when its type is unknown.</summary>
    public static RestAuthorizer? Read(RestAuthorizerShape shape)
    {
        RestAuthorizer? authorizer = shape.Type?.ToUpperInvariant() switch
        {
            "TOKEN" => new TokenAuthorizer(shape.Name, Function(shape))
            {
                Header = Header(shape),
                ValidationExpression = shape.ValidationExpression,
                Credentials = shape.Credentials,
            },
            "REQUEST" => new RequestAuthorizer(shape.Name, Function(shape))
            {
                IdentitySources = IdentitySources(shape).Select(source => new IdentitySource(source)).ToValueList(),
                Credentials = shape.Credentials,
            },
            "COGNITO_USER_POOLS" => new CognitoAuthorizer(shape.Name, shape.UserPools)
            {
                Header = Header(shape),
                ValidationExpression = shape.ValidationExpression,
            },
            _ => null,
        };
        if (authorizer is null)
        {
            shape.Source.Diagnostics.Add(DiagnosticCatalogue.UnknownAuthorizerType.At(
                shape.Source.Location, shape.Type, "TOKEN, REQUEST, COGNITO_USER_POOLS"));
            return null;
        }

        return authorizer with
        {
            CacheFor = TimeSpan.FromSeconds(shape.CacheSeconds ?? 300),
            Origin = Origin.At(shape.Source.Location),
        };
    }

    private static FunctionTarget Function(RestAuthorizerShape shape)
    {
        if (LambdaUri.TryParse(shape.Uri) is { } lambda)
        {
            return FunctionTarget.FromArn(lambda.Function);
        }

        shape.Source.Diagnostics.Add(DiagnosticCatalogue.NotAnInvocationUri.At(shape.Source.Location, shape.Uri));
        return FunctionTarget.FromArn(shape.Uri ?? TemplateText.Empty);
    }

    private static string Header(RestAuthorizerShape shape)
    {
        if (shape.IdentitySource?.Trim() is not { Length: > 0 } source)
        {
            return "Authorization";
        }

        if (source.StartsWith(HeaderPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return source[HeaderPrefix.Length..];
        }

        shape.Source.Diagnostics.Add(DiagnosticCatalogue.UnknownParameterKey.At(shape.Source.Location, source, HeaderPrefix + "{name}"));
        return source;
    }

    private static IEnumerable<string> IdentitySources(RestAuthorizerShape shape) =>
        shape.IdentitySource?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
