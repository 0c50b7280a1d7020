using Amazon.CDK;
using Gatehouse.Testing;
using Infra.Chat;
using Infra.Contacts;
using Infra.Hello;

namespace Infra.Tests.Stacks;

/// <summary>The templates of the tutorial, as they are deployed; only the code of the functions is left out.</summary>
public class StackTemplateTests
{
    private static readonly Dictionary<string, Func<App, Stack>> Stacks = new()
    {
        ["Contacts"] = app => new ContactsStack(app, "Contacts"),
        ["Hello"] = app => new HelloStack(app, "Hello"),
        ["Chat"] = app => new ChatStack(app, "Chat"),
    };

    [Theory]
    [InlineData("Contacts")]
    [InlineData("Hello")]
    [InlineData("Chat")]
    public void Template_OfEachStack_IsThatOfTheBaseline(string name)
    {
        var folder = Directory.CreateTempSubdirectory("cdk.out-").FullName;
        var app = new App(new AppProps { Outdir = folder });
        var stack = Stacks[name](app);
        app.Synth();

        TemplateSnapshot.Matches(File.ReadAllText(Path.Combine(folder, stack.TemplateFile)), name);
        Directory.Delete(folder, recursive: true);
    }
}
