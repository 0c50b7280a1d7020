namespace Gatehouse;

/// <summary>A condition of a policy statement.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-aws-condition-keys.html.</remarks>
/// <param name="Operator">The operator, such as <c>IpAddress</c>.</param>
/// <param name="Key">The key, such as <c>aws:SourceIp</c>.</param>
/// <param name="Values">The values, of which one must fit.</param>
public sealed record PolicyCondition(string Operator, string Key, ValueList<TemplateText> Values);
