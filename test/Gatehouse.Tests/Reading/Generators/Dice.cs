namespace Gatehouse.Tests.Reading.Generators;

/// <summary>Throws of one seed, from which a value is built: the same seed gives the same value.</summary>
internal sealed class Dice(int seed)
{
    private static readonly TemplateText[] Texts =
    [
        "plain", "a b", "$input.json('$')", "${!x} ${name}", "${stageVariables.x}", "quote \" ' \\ \n end", "é",
        TemplateText.Ref("AWS::Region"),
        TemplateText.Ref("Queue"),
        TemplateText.GetAtt("Queue", "Arn"),
        "before " + TemplateText.Ref("Queue") + " between " + TemplateText.GetAtt("Queue", "Arn") + " ${y}",
        TemplateText.Of(new IntrinsicPart(TemplateValue.Parse("""{"Fn::ImportValue":"other"}"""))),
        "x" + TemplateText.Of(new IntrinsicPart(TemplateValue.Parse("""{"Fn::ImportValue":"other"}"""))) + "${z}",
    ];

    private readonly Random _random = new(seed);

    public int Number(int from, int to) => _random.Next(from, to + 1);

    public bool Chance(int percent = 40) => _random.Next(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> items) => items[_random.Next(items.Length)];

    public T Any<T>()
        where T : struct, Enum => Pick<T>(Enum.GetValues<T>());

    public T? Maybe<T>(Func<T> make)
        where T : class => Chance() ? make() : null;

    public T? MaybeValue<T>(Func<T> make)
        where T : struct => Chance() ? make() : null;

    public ValueList<T> List<T>(int most, Func<T> make) => Enumerable.Range(0, Number(0, most)).Select(_ => make()).ToValueList();

    /// <summary>Some of the items, each at most once, in any order.</summary>
    public ValueList<T> Some<T>(params IEnumerable<T> items)
    {
        var all = items.ToArray();
        _random.Shuffle(all);
        return all.Take(_random.Next(all.Length + 1)).ToValueList();
    }

    public ValueMap<T> Map<T>(IEnumerable<string> names, Func<T> make) =>
        Some(names).Select(name => KeyValuePair.Create(name, make())).ToValueMap();

    /// <summary>Text, with or without references.</summary>
    public TemplateText Text() => Pick<TemplateText>(Texts);

    public TemplateText Arn() => TemplateText.Concat("arn:aws:sqs:eu-west-1:111122223333:", Text());

    public TemplateText UserPool() => TemplateText.Concat("arn:aws:cognito-idp:eu-west-1:111122223333:userpool/", Text());

    public ValueMap<TemplateText> Tags() => Map(["team", "cost centre"], Text);

    public ValueMap<TemplateValue> Raw(string name) => Chance(15) ? [new(name, Value(2))] : [];

    public TimeSpan Seconds(int most) => TimeSpan.FromSeconds(Number(0, most));

    public TimeSpan Millis(int from, int to) => TimeSpan.FromMilliseconds(Number(from, to));

    public Throttle Throttle() => new(Pick(0.5, 1, 10_000), Number(0, 5_000));

    public TemplateValue Value(int depth) => Number(0, depth > 0 ? 5 : 3) switch
    {
        0 => Text(),
        1 => Number(-5, 5),
        2 => Chance(),
        3 => "text",
        4 => new TemplateList(List(2, () => Value(depth - 1))),
        _ => new TemplateMap(Map(["a", "b", "Ref "], () => Value(depth - 1))),
    };
}
