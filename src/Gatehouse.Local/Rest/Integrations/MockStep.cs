using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>Answers with the status that the request template rendered.</summary>
internal sealed class MockStep : RestStep
{
    public override string Name => IntegrateStep.Name;

    public override ValueTask RunAsync(RestContext context)
    {
        var body = context.Call!.Body.Span;
        Span<char> few = stackalloc char[256];
        ReadOnlySpan<char> text = body.Length <= few.Length ? few[..Encoding.UTF8.GetChars(body, few)] : Encoding.UTF8.GetString(body);
        if (MockStatus.Find(text) is { } status)
        {
            context.Reply = new() { Status = status };
        }
        else
        {
            context.Failure = RestFailure.Configuration(
                "Unable to parse statusCode. It should be an integer that is defined in the request template.");
        }

        return ValueTask.CompletedTask;
    }
}
