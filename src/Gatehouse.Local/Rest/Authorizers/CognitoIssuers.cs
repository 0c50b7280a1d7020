using System.Collections.Immutable;
using Gatehouse.Local.Security;

namespace Gatehouse.Local.Rest;

/// <summary>The issuers of the tokens of user pools.</summary>
internal static class CognitoIssuers
{
    /// <summary>Where Cognito is reached instead of AWS's own address, such as <c>AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER</c> says.</summary>
    public static Uri? Endpoint(RestGatewayOptions options) => options.Endpoints.Of("COGNITO_IDENTITY_PROVIDER");

    /// <summary>The issuers of an authorizer: that of AWS for each pool, and that of the endpoint which stands in for Cognito.</summary>
    public static ImmutableArray<string> Of(RouteBuild route, CognitoAuthorizer authorizer)
    {
        var issuers = ImmutableArray.CreateBuilder<string>();
        foreach (var text in authorizer.UserPools)
        {
            var arn = route.Resolve(text);
            if (CognitoRules.Issuer(arn) is not { } issuer)
            {
                AuthorizeStep.Report(route, authorizer, DiagnosticCatalogue.UserPoolNotServed, authorizer.Name, arn);
                continue;
            }

            issuers.Add(issuer);
            if (Endpoint(route.Options) is { } endpoint)
            {
                issuers.Add(At(endpoint, issuer));
            }
        }

        return issuers.ToImmutable();
    }

    /// <summary>The issuer of the same pool at another endpoint.</summary>
    public static string At(Uri endpoint, string issuer) => endpoint.ToString().TrimEnd('/') + issuer[issuer.LastIndexOf('/')..];
}
