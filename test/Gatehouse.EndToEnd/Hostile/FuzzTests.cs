using System.Globalization;
using System.Text;

namespace Gatehouse.EndToEnd.Hostile;

/// <summary>
/// Requests made of chance, always the same ones for the same seed. <c>GATEHOUSE_FUZZ=1000000</c> sends as many;
/// <c>GATEHOUSE_FUZZ_SEED</c> makes others.
/// </summary>
[Collection(HostileCollection.Name)]
public sealed class FuzzTests(HostileFixture fixture)
{
    private const int Few = 400;
    private const int Lanes = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    // Of the answers with 5xx, AWS gives these for what a function or a backend does.
    private static readonly string[] AwsFailures =
    [
        """{"message": "Internal server error"}""", """{"message":"Internal Server Error"}""", """{"message":"Service Unavailable"}""",
        """{"message": "Endpoint request timed out"}""", """{"message": "Network error communicating with endpoint"}""",
    ];

    [Fact]
    public async Task RandomRequests_NeverBreakTheServer()
    {
        var count = Setting("GATEHOUSE_FUZZ", Few);
        var seed = Setting("GATEHOUSE_FUZZ_SEED", 20_261);

        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => RunAsync(seed + lane, count / Lanes)));

        await fixture.ExpectAliveAsync();
    }

    private static int Setting(string name, int value) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var given) ? given : value;

    private async Task RunAsync(int seed, int count)
    {
        var requests = new RandomRequests(new Random(seed), fixture.Rest, fixture.Http, fixture.Socket);
        for (var index = 0; index < count; index++)
        {
            var request = requests.Next();
            foreach (var answer in await RawClient.SendAsync(fixture.Address, request, Patience))
            {
                Assert.True(
                    answer.Status < 500 || answer.Status == 505 || AwsFailures.Contains(answer.Body),
                    $"Seed {seed}, request {index}:\n{Encoding.Latin1.GetString(request)}\n--- got\n{answer.Head}\n\n{answer.Body}");
            }

            if (index % 1_000 == 999)
            {
                await fixture.ExpectAliveAsync();
            }
        }
    }
}
