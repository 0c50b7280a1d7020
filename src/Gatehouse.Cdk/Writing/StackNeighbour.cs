using Amazon.CDK;
using CdkStage = Amazon.CDK.Stage;

namespace Gatehouse.Cdk;

/// <summary>Another stack, to which an API or a domain refers.</summary>
/// <param name="Path">Its path in the app.</param>
/// <param name="Refusal">Why the own stack cannot refer to it; null where it can, as far as is known.</param>
/// <param name="IsRemote">Whether it is deployed to another account or region.</param>
internal sealed record StackNeighbour(string Path, string? Refusal, bool IsRemote)
{
    public static StackNeighbour Of(Stack own, Stack other)
    {
        var path = other.Node.Path;
        var (ownStage, otherStage) = (CdkStage.Of(own)?.Node.Path, CdkStage.Of(other)?.Node.Path);
        var refusal = (ownStage, otherStage) switch
        {
            _ when own.Node.Root.Node.Addr != other.Node.Root.Node.Addr => $"the stack '{path}' is of another app",
            _ when ownStage != otherStage => $"the stack '{path}' is deployed by {StageText(otherStage)}, its own by {StageText(ownStage)}",
            _ when own.Account != other.Account => $"the stack '{path}' is deployed to {Account(other)}, its own to {Account(own)}",
            _ => null,
        };
        return new(path, refusal, own.Account != other.Account || own.Region != other.Region);
    }

    private static string StageText(string? stage) => string.IsNullOrEmpty(stage) ? "the app itself" : $"the stage '{stage}' of the app";

    private static string Account(Stack stack) => Token.IsUnresolved(stack.Account) ? "whatever account the command line names" : "the account " + stack.Account;
}
