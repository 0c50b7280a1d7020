namespace Gatehouse.Reading;

/// <summary>A function that an API calls without taking on a role.</summary>
/// <param name="Function">The ARN of the function.</param>
/// <param name="Caller">Who calls, for people: <c>GET /pets</c>, or <c>authorizer token</c>.</param>
/// <param name="Paths">What the ARN of the call is after the API and the stage, in the forms that permissions use.</param>
/// <param name="IsAuthorizer">Whether an authorizer calls, whose ARN has no stage.</param>
/// <param name="Origin">Where the call was written.</param>
internal sealed record FunctionCall(TemplateText Function, string Caller, ValueList<string> Paths, bool IsAuthorizer, Origin Origin);
