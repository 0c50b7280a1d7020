using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Gatehouse.Local.Stacks;

namespace Gatehouse.Cli;

/// <summary>The arguments by which commands are told of stacks.</summary>
/// <param name="outputName">The name of the option for the folder that a CDK app writes to.</param>
internal sealed partial class StackArguments(string outputName = "--output")
{
    public Argument<string> Path { get; } = PathArgument();

    private Option<string[]> Parameters { get; } = Pairs.Option("--parameter", "NAME=VALUE", "The value of a template parameter; may be repeated.");

    private Option<string[]> Values { get; } = Pairs.Option("--value", "ID=VALUE", "What a reference yields: LogicalId, LogicalId.Attribute, or an export's name; may be repeated.");

    private Option<string> Region { get; } = Checked(RegionForm(), "a region such as eu-central-1", new("--region") { HelpName = "REGION", Description = "The region of stacks that name none.", DefaultValueFactory = _ => "us-east-1" });

    private Option<string> Account { get; } = Checked(AccountForm(), "12 digits", new("--account") { HelpName = "ID", Description = "The account of stacks that name none.", DefaultValueFactory = _ => "123456789012" });

    private Option<string?> Output { get; } = new(outputName) { Description = "The folder that a CDK app writes its assembly to; without it the one of cdk.json, or cdk.out.", HelpName = "FOLDER" };

    public void AddTo(Command command)
    {
        command.Add(Parameters);
        command.Add(Values);
        command.Add(Region);
        command.Add(Account);
        command.Add(Output);
    }

    public StackOptions Options(ParseResult result) => new()
    {
        Parameters = Pairs.Read(result.GetValue(Parameters)),
        Overrides = Pairs.Read(result.GetValue(Values)),
        Region = result.GetValue(Region)!,
        AccountId = result.GetValue(Account)!,
        AppOutput = result.GetValue(Output) is { } folder ? System.IO.Path.GetFullPath(folder) : null,
        AppErrors = Console.Error,
    };

    private static Option<string> Checked(Regex form, string takes, Option<string> option)
    {
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !form.IsMatch(token.Value)))
            {
                result.AddError($"{option.Name} takes {takes}, found '{token.Value}'.");
            }
        });
        return option;
    }

    [GeneratedRegex("^[a-z]{2,4}(?:-[a-z]+)+-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex RegionForm();

    [GeneratedRegex("^[0-9]{12}$", RegexOptions.CultureInvariant)]
    private static partial Regex AccountForm();

    private static Argument<string> PathArgument()
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A template or OpenAPI document (.json, .yaml), a cloud assembly, a folder with cdk.json, or a folder of templates.",
            DefaultValueFactory = _ => ".",
        };
        path.Validators.Add(result =>
        {
            // A misspelt option would otherwise be taken for a path.
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError(UsageMistakes.NoOption(token.Value, ((CommandResult)result.Parent!).Command));
            }

            if (result.Tokens is [{ Value: "" }])
            {
                result.AddError("PATH is empty.");
            }
        });
        return path;
    }
}
