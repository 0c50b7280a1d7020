using System.CommandLine.Parsing;
using System.Globalization;

namespace Gatehouse.Cli;

/// <summary>Reads a port.</summary>
internal static class PortArgument
{
    /// <summary>The port of HTTP where none is given.</summary>
    public const int Default = 3000;

    /// <summary>The port that an option was given; null for none, and for what is no port.</summary>
    public static int? Given(OptionResult? option) =>
        option is { Tokens: [var token] } && ushort.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;

    /// <summary>The port; null with an error on the command line.</summary>
    public static int? Read(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            return port;
        }

        argument.AddError($"{(argument.Parent as OptionResult)?.Option.Name} takes 0 to 65535, found '{text}'.");
        return null;
    }
}
