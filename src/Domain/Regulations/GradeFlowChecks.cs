namespace CadreOrleans.Domain.Regulations;

using System.Globalization;

/// <summary>What rows of probabilities between grades must satisfy: shares from 0 to 1, each row summing to 1, and no grade gone to that has no row.</summary>
internal static class GradeFlowChecks
{
    private const int HighestGrade = 250;

    /// <summary>How far from 1 the sum of a row may lie: half of what is lost when shares are written with six decimals.</summary>
    private const double Tolerance = 0.000_001;

    public static IEnumerable<PackError> Check(IReadOnlyList<GradeFlow> rows, string path, bool mustEnd)
    {
        var errors = rows.SelectMany((row, i) => Check(row, rows, $"{path}[{i}]")).ToList();
        errors.AddRange(rows.GroupBy(row => row.Grade).Where(group => group.Count() > 1).Select(group => new PackError(path, $"Grade {group.Key} stands twice; a grade has one row.")));
        if (mustEnd && errors.Count == 0 && !Ends(rows))
        {
            errors.Add(new PackError(path, "From some grade nobody ever comes from outside, so that a chain of vacancies would never end."));
        }

        return errors;
    }

    private static IEnumerable<PackError> Check(GradeFlow row, IReadOnlyList<GradeFlow> rows, string path)
    {
        if (row.Grade is < 1 or > HighestGrade)
        {
            yield return new PackError(path + ".grade", $"A grade lies between 1 and {HighestGrade}.");
        }

        for (var i = 0; i < row.To.Count; i++)
        {
            if (!IsShare(row.To[i].Share))
            {
                yield return new PackError($"{path}.to[{i}].share", "A share lies between 0 and 1.");
            }

            if (rows.All(other => other.Grade != row.To[i].Grade))
            {
                yield return new PackError($"{path}.to[{i}].grade", $"Grade {row.To[i].Grade} has no row of its own.");
            }
        }

        if (!IsShare(row.Outside))
        {
            yield return new PackError(path + ".outside", "A share lies between 0 and 1.");
        }

        var sum = row.Outside + row.To.Sum(to => to.Share);
        if (!(sum >= 1 - Tolerance && sum <= 1 + Tolerance))
        {
            yield return new PackError(path, string.Create(CultureInfo.InvariantCulture, $"The shares of a row sum to 1; these sum to {sum}."));
        }

        if (row.To.DistinctBy(to => to.Grade).Count() != row.To.Count)
        {
            yield return new PackError(path + ".to", "A grade is named once in a row.");
        }
    }

    // Written so that NaN fails it.
    private static bool IsShare(double share) => share is >= 0 and <= 1;

    private static bool Ends(IReadOnlyList<GradeFlow> rows)
    {
        var ends = rows.Where(row => row.Outside > 0).Select(row => row.Grade).ToHashSet();
        for (var round = 0; round < rows.Count; round++)
        {
            ends.UnionWith([.. rows.Where(row => row.To.Any(to => to.Share > 0 && ends.Contains(to.Grade))).Select(row => row.Grade)]);
        }

        return ends.Count == rows.Count;
    }
}
