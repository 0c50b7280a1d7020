namespace Gatehouse.Clients;

/// <summary>An answer that an operation declares.</summary>
/// <param name="StatusCode">The status.</param>
/// <param name="Type">The type of its body; null where no JSON model says it.</param>
/// <param name="HasBody">Whether a body is declared, typed or not.</param>
/// <param name="Description">When it is given.</param>
internal sealed record ClientAnswer(int StatusCode, ClientType? Type, bool HasBody, string? Description)
{
    public bool IsSuccess => StatusCode is >= 200 and < 300;
}
