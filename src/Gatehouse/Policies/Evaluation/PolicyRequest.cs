namespace Gatehouse.Policies;

/// <summary>What is asked of a policy: may <paramref name="Principal"/> do <paramref name="Action"/> on <paramref name="Resource"/>?</summary>
/// <param name="Action">For example <c>execute-api:Invoke</c>.</param>
/// <param name="Resource">The ARN of the method that is called, with the actual path.</param>
/// <param name="Principal">Who calls; identity policies do not look at it.</param>
/// <param name="Context">The condition keys.</param>
internal readonly record struct PolicyRequest(string Action, string Resource, PolicyCaller Principal, PolicyContext Context);
