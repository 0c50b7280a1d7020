namespace Gatehouse;

/// <summary>A value that a parameter is mapped from, as API Gateway writes it.</summary>
/// <remarks>
/// Made by <see cref="From"/> and <see cref="FromResponse"/>; <c>new MappingSource("...")</c> takes an expression as it is.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html.
/// </remarks>
/// <param name="Expression">The expression, such as <c>method.request.header.Accept</c> or <c>'text'</c>.</param>
public sealed record MappingSource(TemplateText Expression)
{
    /// <inheritdoc/>
    public override string ToString() => Expression.ToString();
}
