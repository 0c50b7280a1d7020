namespace Gatehouse.Policies;

/// <summary>Who calls.</summary>
/// <param name="Kind">The key of the <c>Principal</c> element the caller is found under: <c>AWS</c>, <c>Service</c>, <c>Federated</c>, or empty for an anonymous caller.</param>
/// <param name="Id">The ARN or the service's name.</param>
internal sealed record PolicyCaller(string Kind, string Id)
{
    public static PolicyCaller Anonymous { get; } = new("", "");

    /// <summary>The account of an ARN; empty for others.</summary>
    public string AccountId { get; } = Kind == "AWS" ? Arn.Part(Id, Arn.Account) : "";

    /// <summary>The role behind <c>arn:aws:sts::…:assumed-role/name/session</c>, without its path; null for others.</summary>
    public string? RoleName { get; } = Arn.Part(Id, Arn.Resource).Split('/') is ["assumed-role", var name, ..] ? name : null;

    public static PolicyCaller Aws(string arn) => new("AWS", arn);

    public static PolicyCaller Service(string name) => new("Service", name);
}
