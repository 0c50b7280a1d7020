using System.CommandLine;
using Gatehouse.Local.Security;

namespace Gatehouse.Cli;

/// <summary>The arguments by which <c>serve</c> is told of HTTPS and of the certificates of clients.</summary>
internal sealed class HttpsArguments
{
    private Option<int?> Port { get; } = new("--https-port") { Description = "Listens for HTTPS too, on this port; 0 takes any free one.", HelpName = "N", CustomParser = static argument => PortArgument.Read(argument) };

    private Option<string?> Certificate { get; } = new("--certificate")
    {
        Description = "The server's certificate, PEM or PFX; without it a local certificate authority makes one for each name.", HelpName = "FILE",
    };

    private Option<string?> Key { get; } = new("--certificate-key") { Description = "The key of the certificate, if it is in another PEM file.", HelpName = "FILE" };

    private Option<string[]> Stores { get; } = Pairs.Option(
        "--truststore", "s3://BUCKET/KEY=FILE", "A PEM file that stands for the truststore of a domain with mutual TLS; may be repeated.");

    public void AddTo(Command command, Option<int> plainPort)
    {
        command.Add(Port);
        command.Add(Certificate);
        command.Add(Key);
        command.Add(Stores);
        command.Validators.Add(result =>
        {
            if (result.GetResult(Port) is null && (result.GetResult(Certificate) ?? result.GetResult(Key)) is not null)
            {
                result.AddError("--certificate needs --https-port.");
            }
            else if (PortArgument.Given(result.GetResult(Port)) is > 0 and var secure && secure == (PortArgument.Given(result.GetResult(plainPort)) ?? PortArgument.Default))
            {
                result.AddError($"--port and --https-port are both {secure}.");
            }
            else if (result.GetResult(Certificate) is null && result.GetResult(Key) is not null)
            {
                result.AddError("--certificate-key needs --certificate.");
            }
        });
    }

    public HttpsOptions? Options(ParseResult result) => result.GetValue(Port) is { } port
        ? new() { Port = port, Certificate = result.GetValue(Certificate), CertificateKey = result.GetValue(Key) }
        : null;

    public ValueMap<string> Truststores(ParseResult result) => Pairs.ReadPaths(result.GetValue(Stores));
}
