using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Reads an operation of a REST API's document.</summary>
internal sealed class RestOperationReader(OpenApiDocument document, OpenApiModels models, RestSecurity security, DocumentValidators validators, OpenApiProse prose)
{
    public RestRouteShape Read(string path, RouteMethod method, PropertyReader operation, PropertyReader item)
    {
        operation.Ignore("servers", "isDefaultRoute");
        var unknown = OpenApiMembers.Unknown(operation, OpenApiMembers.Operation);
        var (authorization, apiKey) = security.Of(operation);
        var parameters = OpenApiParameters.Of(document, operation, item);
        prose.Operation(path, method, operation);
        foreach (var parameter in parameters)
        {
            prose.Parameter(path, method, parameter);
        }

        return new(method, path, operation.Location)
        {
            Integration = operation.Object("x-amazon-apigateway-integration") is { } integration && document.Follow(integration) is { } followed
                ? DocumentIntegration.Read(followed, method)
                : null,
            Authorization = authorization,
            ApiKeyRequired = apiKey,
            OperationName = operation.Literal("operationId"),
            Parameters = [.. parameters.Select(Parameter).OfType<RequestParameter>()],
            RequestModels = RequestModels(operation, parameters),
            Validation = validators.Of(operation),
            Responses = operation.ObjectMap("responses").Select(response => Response(path, method, operation, response)).OfType<MethodResponse>().ToValueList(),
            Unknown = unknown,
        };
    }

    private RequestParameter? Parameter(PropertyReader reader)
    {
        var (name, required) = (reader.RequiredLiteral("name"), reader.Bool("required") ?? false);
        var place = reader.RequiredLiteral("in");
        ParameterLocation? location = place switch
        {
            "header" => ParameterLocation.Header,
            "query" => ParameterLocation.QueryString,
            "path" => ParameterLocation.Path,
            _ => null,
        };
        if (location is null && place != "body")
        {
            document.Diagnostics.Add(DiagnosticCatalogue.IgnoredByImport.At(reader.Location, $"the parameter {name} in {place}"));
        }

        return location is { } known ? new(known, name) { Required = required } : null;
    }

    private ValueMap<Model> RequestModels(PropertyReader operation, IReadOnlyList<PropertyReader> parameters)
    {
        if (document.IsSwagger)
        {
            var body = parameters.LastOrDefault(parameter => parameter.Literal("in") == "body");
            return body is null ? [] : ByContentType(MediaTypes(operation, "consumes"), body);
        }

        if (operation.Object("requestBody") is not { } written || document.Follow(written) is not { } requestBody)
        {
            return [];
        }

        requestBody.Ignore("description", "required");
        return Contents(requestBody);
    }

    private MethodResponse? Response(string path, RouteMethod method, PropertyReader operation, KeyValuePair<string, PropertyReader> entry)
    {
        if (document.Follow(entry.Value) is not { } response)
        {
            return null;
        }

        response.Ignore("headers");
        OpenApiMembers.Unknown(response, ResponseMembers);
        var contents = document.IsSwagger ? ByContentType(MediaTypes(operation, "produces"), response) : Contents(response);
        if (PropertyReading.StatusCode(entry.Key) is not { } status)
        {
            document.Diagnostics.Add(DiagnosticCatalogue.IgnoredByImport.At(entry.Value.Location, $"the response '{entry.Key}', which is no status code,"));
            return null;
        }

        prose.Response(path, method, status, response);
        return new(status)
        {
            Models = contents,
            Headers = response.Map["headers"] is TemplateMap headers ? headers.Members.Select(header => header.Key).ToValueList() : [],
        };
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> ResponseMembers =
        System.Collections.Frozen.FrozenSet.ToFrozenSet(["$ref", "headers", "content", "schema"]);

    private ValueMap<Model> Contents(PropertyReader holder) => holder.ObjectMap("content")
        .Select(content =>
        {
            content.Value.IgnoreRest();
            return KeyValuePair.Create(content.Key, models.Of(content.Value)!);
        })
        .Where(content => content.Value is not null)
        .ToValueMap();

    private ValueMap<Model> ByContentType(IEnumerable<string> types, PropertyReader holder) =>
        models.Of(holder) is { } model ? types.Select(type => KeyValuePair.Create(type, model)).ToValueMap() : [];

    private ValueList<string> MediaTypes(PropertyReader operation, string member)
    {
        var types = operation.Literals(member);
        types = types.Count > 0 ? types : document.Root.Literals(member);
        return types.Count > 0 ? types : ["application/json"];
    }
}
