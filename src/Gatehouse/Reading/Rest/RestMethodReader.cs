using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads <c>AWS::ApiGateway::Method</c>.</summary>
internal sealed class RestMethodReader(ReadingContext context, RestPaths paths, RestModels models, RestAuthorizers authorizers)
{
    public RestRouteShape? Read(EvaluatedResource resource)
    {
        var reader = context.Reader(resource);
        reader.Ignore("RestApiId");
        var resourceId = reader.RequiredText("ResourceId");
        var path = paths.PathOf(resourceId, reader.At("ResourceId"));
        var method = reader.Choice("HttpMethod", IntegrationChoices.Methods);
        var shape = new RestRouteShape(method ?? RouteMethod.Any, path ?? "", resource.At())
        {
            Integration = reader.Object("Integration") is { } integration ? GranularIntegration.Read(integration, context.Target(resourceId)) : null,
            Authorization = Authorization(reader),
            ApiKeyRequired = reader.Bool("ApiKeyRequired") ?? false,
            OperationName = reader.Literal("OperationName"),
            Parameters = [.. Parameters(reader)],
            RequestModels = models.Map(reader, "RequestModels"),
            Validation = Validation(reader),
            Responses = reader.Objects("MethodResponses").Select(Response).OfType<MethodResponse>().ToValueList(),
        };
        if (method is null && !reader.Has("HttpMethod"))
        {
            reader.RequiredText("HttpMethod");
        }

        if (method is null || path is null)
        {
            return null;
        }

        MethodContract.Check(shape, context.Refusals);
        return shape;
    }

    private RestAuthorization? Authorization(PropertyReader reader)
    {
        var (type, id, scopes) = (reader.Literal("AuthorizationType"), reader.Text("AuthorizerId"), reader.Literals("AuthorizationScopes"));
        switch (type)
        {
            case null or "NONE":
                return null;
            case "AWS_IAM":
                return RestAuthorization.Iam;
            case "CUSTOM" or "COGNITO_USER_POOLS" when context.Target(id) is { } target && authorizers.Find(target) is { } authorizer:
                return RestAuthorization.By(authorizer, scopes);
            case "CUSTOM" or "COGNITO_USER_POOLS":
                // A reference that leads nowhere is reported where it was evaluated.
                if (!reader.Has("AuthorizerId"))
                {
                    reader.RequiredText("AuthorizerId");
                }
                else if (id is { Parts.Length: > 0 })
                {
                    reader.Diagnostics.Add(DiagnosticCatalogue.AuthorizerNotFound.At(reader.At("AuthorizerId"), id));
                }

                return RestAuthorization.Iam;
            default:
                reader.Diagnostics.Add(DiagnosticCatalogue.UnknownAuthorizationType.At(
                    reader.At("AuthorizationType"), type, "NONE, AWS_IAM, CUSTOM, COGNITO_USER_POOLS"));
                return RestAuthorization.Iam;
        }
    }

    private static IEnumerable<RequestParameter> Parameters(PropertyReader reader)
    {
        foreach (var (key, required) in reader.TextMap("RequestParameters"))
        {
            if (ParameterKeys.Parse(key, "method.request.") is var (location, name))
            {
                yield return new(location, name) { Required = required.Literal is { } text && bool.TryParse(text, out var truth) && truth };
            }
            else
            {
                reader.Diagnostics.Add(DiagnosticCatalogue.UnknownParameterKey.At(
                    reader.At("RequestParameters"), key, "method.request.{header|querystring|path}.{name}"));
            }
        }
    }

    private RequestValidation Validation(PropertyReader reader)
    {
        if (reader.Text("RequestValidatorId") is not { } id)
        {
            return RequestValidation.None;
        }

        if (context.Target(id) is not { } target || context.Template.Find(target) is not { Type: "AWS::ApiGateway::RequestValidator" } resource)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.UnknownValidator.At(reader.At("RequestValidatorId"), id));
            return RequestValidation.None;
        }

        return RestValidators.Read(context.Reader(resource));
    }

    private MethodResponse? Response(PropertyReader reader) => reader.Status("StatusCode") is not { } status ? null : new(status)
    {
        Models = models.Map(reader, "ResponseModels"),
        Headers = reader.TextMap("ResponseParameters").Keys.Select(key => Header(reader, key)).OfType<string>().ToValueList(),
    };

    private static string? Header(PropertyReader reader, string key)
    {
        if (ParameterKeys.Parse(key, "method.response.") is (ParameterLocation.Header, var name))
        {
            return name;
        }

        reader.Diagnostics.Add(DiagnosticCatalogue.UnknownParameterKey.At(reader.At("ResponseParameters"), key, "method.response.header.{name}"));
        return null;
    }
}
