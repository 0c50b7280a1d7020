using System.Diagnostics;
using System.Globalization;

namespace Gatehouse.Velocity.Tests.Fuzzing;

/// <summary>Random templates as API Gateway runs them. GATEHOUSE_FUZZ sets how many: one for each hundred, at least 500.</summary>
public sealed class GeneratedTemplatesTests
{
    [Fact]
    public void Render_RandomTemplate_EndsInTimeWithTextOrAClearError()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("GATEHOUSE_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked / 100 : 0;
        for (var seed = 1; seed <= Math.Max(count, 500); seed++)
        {
            var template = new TemplateGenerator(seed).Next();
            var started = Stopwatch.GetTimestamp();
            try
            {
                if (VelocityTemplate.TryParse(template, VelocityDialect.ApiGateway, out var parsed, out var error))
                {
                    Assert.NotNull(parsed.Render([], new VelocityLimits { Time = TimeSpan.FromSeconds(1) }));
                }
                else
                {
                    Assert.NotEmpty(error.Message);
                }
            }
            catch (VelocityRenderException failure)
            {
                Assert.NotEmpty(failure.Message);
            }

            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1), $"seed {seed} took too long: {template}");
        }
    }
}
