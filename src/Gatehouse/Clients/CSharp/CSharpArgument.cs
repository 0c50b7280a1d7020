namespace Gatehouse.Clients;

/// <summary>An argument of an operation's method.</summary>
/// <param name="Parameter">What it is in the request.</param>
/// <param name="Name">Its name, marked where it is a keyword.</param>
internal sealed record CSharpArgument(ClientParameter Parameter, string Name);
