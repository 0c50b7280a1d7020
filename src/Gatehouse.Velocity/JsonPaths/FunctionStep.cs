using Gatehouse.Velocity.Java;

namespace Gatehouse.Velocity.JsonPaths;

/// <summary><c>.length() .size() .min() .max() .avg() .sum() .stddev() .keys()</c>, applied to all that the path before leads to.</summary>
internal sealed class FunctionStep(PathStep? path, string name) : PathStep
{
    public static bool IsKnown(string name) => name is "length" or "size" or "min" or "max" or "avg" or "sum" or "stddev" or "keys" or "first" or "last";

    public override bool IsDefinite => true;

    public override void Follow(object? value, PathReading reading)
    {
        var subject = path is null ? value : reading.Read(path, value, out _);
        if (Apply(subject) is { } result)
            GoOn(result, reading);
    }

    private object? Apply(object? subject) => name switch
    {
        "length" or "size" => subject switch
        {
            IJavaList list => JavaNumbers.Box(list.Size),
            VelocityMap map => JavaNumbers.Box(map.Count),
            string text => JavaNumbers.Box(text.Length),
            _ => null,
        },
        "keys" => subject is VelocityMap map ? new JsonArray(map.Keys) : null,
        "first" => subject is IJavaList { Size: > 0 } list ? list.GetAt(0) : null,
        "last" => subject is IJavaList { Size: > 0 } list ? list.GetAt(list.Size - 1) : null,
        _ => subject is IJavaList list ? Aggregate([.. list.Where(JavaNumbers.IsNumber).Select(static n => JavaNumbers.ToDouble(n!))]) : null,
    };

    private object? Aggregate(double[] numbers)
    {
        if (numbers.Length == 0)
            return null;

        return name switch
        {
            "min" => numbers.Min(),
            "max" => numbers.Max(),
            "sum" => numbers.Sum(),
            "avg" => numbers.Average(),
            _ => Deviation(numbers),
        };
    }

    private static double Deviation(double[] numbers)
    {
        var mean = numbers.Average();
        return Math.Sqrt(numbers.Average(n => n * n) - (mean * mean));
    }
}
