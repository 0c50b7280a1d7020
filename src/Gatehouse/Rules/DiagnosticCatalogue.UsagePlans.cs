namespace Gatehouse;

/// <content>What is found wrong with usage plans and API keys.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A usage plan opens a stage that is not there.</summary>
    public static readonly DiagnosticDescriptor PlanForUnknownStage = new(
        "GH2090", DiagnosticSeverity.Error, "The usage plan '{0}' opens the stage '{1}', which the API does not have; it has: {2}.", "Name one of the API's stages.");

    /// <summary>A quota is out of range.</summary>
    public static readonly DiagnosticDescriptor BadQuota = new(
        "GH2091", DiagnosticSeverity.Error, "The quota of the usage plan '{0}' is out of range: offset {1}, allowed 0 to {2} for a {3}.", "Correct the limit and the offset.");

    /// <summary>An API key is too short or too long.</summary>
    public static readonly DiagnosticDescriptor BadApiKey = new(
        "GH2092", DiagnosticSeverity.Error, "The API key '{0}' has {1} characters.", "Write 20 to 128 characters, or leave the value out.");

    /// <summary>More method throttles than the quota.</summary>
    public static readonly DiagnosticDescriptor TooManyMethodThrottles = new(
        "GH2093", DiagnosticSeverity.Warning, "The usage plan '{0}' throttles {1} methods of a stage; more than 20 need a raised quota.", "Throttle fewer methods singly.");

    /// <summary>An API key's name is too long.</summary>
    public static readonly DiagnosticDescriptor ApiKeyNameTooLong = new(
        "GH2094", DiagnosticSeverity.Error, "The name of an API key has {0} characters.", "Write at most 1024.");

    /// <summary>A key is in too many plans.</summary>
    public static readonly DiagnosticDescriptor KeyInTooManyPlans = new(
        "GH2095", DiagnosticSeverity.Warning, "The API key '{0}' is in {1} usage plans; more than 10 need a raised quota.", "Join plans.");

    /// <summary>Two keys have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateApiKey = new(
        "GH2096", DiagnosticSeverity.Error, "Two different API keys are named '{0}'.", "Give one of them another name.");

    /// <summary>Two plans have one name.</summary>
    public static readonly DiagnosticDescriptor DuplicateUsagePlan = new(
        "GH2097", DiagnosticSeverity.Error, "Two usage plans are named '{0}'.", "Give one of them another name.");

    /// <summary>Routes ask for API keys that no usage plan takes.</summary>
    public static readonly DiagnosticDescriptor ApiKeyWithoutPlan = new(
        "GH2098", DiagnosticSeverity.Warning, "The route '{0}' asks for an API key, but no usage plan here opens a stage of the API: without one, every call is answered with 403.", "Add a plan with keys to RestApi.UsagePlans, unless another stack has it.");
}
