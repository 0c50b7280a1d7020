namespace Gatehouse;

/// <summary>A condition of a policy statement.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-aws-condition-keys.html.</remarks>
/// <param name="Operator">How the value is compared.</param>
/// <param name="Key">What is asked about.</param>
/// <param name="Values">The values, of which one must fit.</param>
public sealed record PolicyCondition(PolicyOperator Operator, PolicyKey Key, ValueList<TemplateText> Values);
