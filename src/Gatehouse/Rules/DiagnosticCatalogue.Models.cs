namespace Gatehouse;

/// <content>What is found wrong with models and request parameters.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A model's name is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadModelName = new(
        "GH2050", DiagnosticSeverity.Error, "The model name '{0}' is not one that API Gateway takes.", "Write letters and digits.");

    /// <summary>A schema is empty or no object.</summary>
    public static readonly DiagnosticDescriptor BadModelSchema = new(
        "GH2051", DiagnosticSeverity.Error, "The schema of the model '{0}' is empty or not an object.", "Write a JSON Schema of draft 04 with at least one member.");

    /// <summary>A C# type has what a model cannot say.</summary>
    public static readonly DiagnosticDescriptor TypeNotExpressible = new(
        "GH2052", DiagnosticSeverity.Warning, "The model '{0}' says less than its C# type: {1}.", "Check this in the function, or change the type.");

    /// <summary>A model refers to one that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownModel = new(
        "GH2053", DiagnosticSeverity.Error, "The model '{0}' refers to the model '{1}', which the API does not have; it has: {2}.", "Add the model to RestApi.Models, or correct the reference.");

    /// <summary>Two models have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateModel = new(
        "GH2054", DiagnosticSeverity.Error, "Two different models are named '{0}'.", "Give one of them another name.");

    /// <summary>A schema cannot be used.</summary>
    public static readonly DiagnosticDescriptor UnusableModelSchema = new(
        "GH2055", DiagnosticSeverity.Warning, "The schema of the model '{0}' cannot be used: {1}.", "Write JSON Schema of draft 04; '$ref' names a model of the API or something below the schema's own 'definitions'.");

    /// <summary>A parameter stands in two places.</summary>
    public static readonly DiagnosticDescriptor ParameterInTwoPlaces = new(
        "GH2060", DiagnosticSeverity.Error, "The route '{0}' has the parameter '{1}' in two places; names are unique across query string, headers and path.",
        "Give one of them another name.");

    /// <summary>A parameter's name is not one that API Gateway takes.</summary>
    public static readonly DiagnosticDescriptor BadParameterName = new(
        "GH2061", DiagnosticSeverity.Error, "The route '{0}' has the parameter '{1}', whose name API Gateway does not take.", "Write letters, digits, '.', '_', '-' and '$'.");

    /// <summary>A required path parameter is not in the path.</summary>
    public static readonly DiagnosticDescriptor PathParameterNotInPath = new(
        "GH2062", DiagnosticSeverity.Warning, "The route '{0}' requires the path variable '{1}', which its path does not have; every validated call is answered with 400.",
        "Add the variable to the path, or remove the parameter.");
}
