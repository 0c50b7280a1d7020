using System.CommandLine.Parsing;
using System.Globalization;

namespace Gatehouse.Cli;

/// <summary>Reads a port.</summary>
internal static class PortArgument
{
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
