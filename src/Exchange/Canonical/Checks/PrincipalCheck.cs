using CadreOrleans.Domain.Careers;
using CadreOrleans.Exchange.Canonical.Tables;

namespace CadreOrleans.Exchange.Canonical.Checks;

/// <summary>At every day an official has at most one principal post (architecture, invariant 1).</summary>
internal static class PrincipalCheck
{
    public static void Run(Records records, ImportBuilder into)
    {
        foreach (var posts in records.Holdings.Where(holding => holding.Taken.Capacity == Capacity.Full).GroupBy(holding => holding.Taken.Official))
        {
            var previous = default(Holding);
            foreach (var post in posts.OrderBy(holding => holding.From).ThenBy(holding => holding.Line))
            {
                if (previous is not null && previous.Overlaps(post))
                {
                    into.Errors.Add(new CanonicalError(
                        "two-principals", IncumbencyTable.Name, post.Line, "official", posts.Key.Value, previous.Taken.Incumbency.Value));
                }

                previous = post;
            }
        }
    }
}
