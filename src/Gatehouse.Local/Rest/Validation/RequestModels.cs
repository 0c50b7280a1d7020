using Gatehouse.Models;

namespace Gatehouse.Local.Rest;

/// <summary>Compiles the models of request bodies; each once for all routes and stages.</summary>
internal static class RequestModels
{
    /// <summary>Compiles a model; null, and reported, when its schema cannot be used.</summary>
    public static SchemaValidator? Compile(RouteBuild route, Model model)
    {
        var models = ApiModels.Of(route);
        return route.Stage.Build.Shared((models, model), () => new Result(Create(route, models, model))).Validator;
    }

    private static SchemaValidator? Create(RouteBuild route, ApiModels models, Model model)
    {
        if (SchemaValidator.TryCompile(models.Schema(model), models.Find, out var validator, out var problems))
        {
            return validator;
        }

        route.Report(DiagnosticCatalogue.ModelNotServed, model.Name, string.Join("; ", problems));
        return null;
    }

    private sealed record Result(SchemaValidator? Validator);
}
