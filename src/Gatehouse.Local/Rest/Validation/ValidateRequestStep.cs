using System.Collections.Immutable;
using System.Text.Json;
using Gatehouse.Models;

namespace Gatehouse.Local.Rest;

/// <summary>Refuses requests that lack a required parameter, or whose body does not fit its model.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html.</remarks>
internal sealed class ValidateRequestStep : RestStep
{
    private const string NoJson = "[Unknown error parsing request body]";

    // Deeper than any body that means well, and no more than the stack bears.
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    private static readonly JsonElement EmptyObject = JsonElement.Parse("{}");

    private readonly ImmutableArray<RequestParameter> _required;
    private readonly ImmutableArray<KeyValuePair<string, SchemaValidator?>> _models;

    private ValidateRequestStep(ImmutableArray<RequestParameter> required, ImmutableArray<KeyValuePair<string, SchemaValidator?>> models)
    {
        _required = required;
        _models = models;
    }

    public override string Name => "ValidateRequest";

    public static RestStep? For(RouteBuild route)
    {
        var required = route.Route.Validation.HasFlag(RequestValidation.Parameters)
            ? route.Route.Parameters.Where(parameter => parameter.Required)
                .OrderBy(parameter => parameter.Location).ThenBy(parameter => parameter.Name, StringComparer.Ordinal)
                .ToImmutableArray()
            : [];
        var models = route.Route.Validation.HasFlag(RequestValidation.Body)
            ? route.Route.RequestModels.Select(model => KeyValuePair.Create(model.Key, RequestModels.Compile(route, model.Value))).ToImmutableArray()
            : [];
        return required.IsEmpty && models.IsEmpty ? null : new ValidateRequestStep(required, models);
    }

    public override ValueTask RunAsync(RestContext context)
    {
        context.Failure = Missing(context) is { } missing
            ? RestFailure.BadParameters($"Missing required request parameters: [{string.Join(", ", missing)}]")
            : _models.IsEmpty ? null : CheckBody(context);
        return ValueTask.CompletedTask;
    }

    private List<string>? Missing(RestContext context)
    {
        List<string>? missing = null;
        foreach (var parameter in _required)
        {
            var value = parameter.Location switch
            {
                ParameterLocation.Header => context.Headers.Last(parameter.Name),
                ParameterLocation.Path => context.PathParameters.Find(parameter.Name),
                _ => context.Query.Last(parameter.Name),
            };
            if (string.IsNullOrWhiteSpace(value))
            {
                (missing ??= []).Add(parameter.Name);
            }
        }

        return missing;
    }

    private RestFailure? CheckBody(RestContext context)
    {
        // What counts as binary is no JSON to API Gateway, whatever its type says.
        if (context.Stage.BinaryMediaTypes.Contains(context.ContentType) || !TryFindModel(MediaTypes.Essence(context.ContentType), out var model))
        {
            return null;
        }

        if (model is null)
        {
            return RestFailure.Configuration("The model of the request cannot be used.");
        }

        var body = context.Request.Body;
        if (body.Length == 0)
        {
            return model.IsValid(EmptyObject) ? null : Bad(context, NoJson);
        }

        try
        {
            using var document = JsonDocument.Parse(SoundJson.Of(body), Deep);
            return model.IsValid(document.RootElement) ? null : Bad(context, model.Validate(document.RootElement).ValidationErrorString);
        }
        catch (JsonException)
        {
            return Bad(context, NoJson);
        }
    }

    private static RestFailure Bad(RestContext context, string problems) => RestFailure.BadBody(problems) with
    {
        Log = $"Request body does not match model schema for content type {MediaTypes.Essence(context.ContentType)}: {problems}",
    };

    private bool TryFindModel(ReadOnlySpan<char> contentType, out SchemaValidator? model)
    {
        foreach (var (key, value) in _models)
        {
            if (contentType.Equals(key, StringComparison.OrdinalIgnoreCase))
            {
                model = value;
                return true;
            }
        }

        foreach (var (key, value) in _models)
        {
            if (key == "$default")
            {
                model = value;
                return true;
            }
        }

        model = null;
        return false;
    }
}
