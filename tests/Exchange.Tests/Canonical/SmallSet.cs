using System.Text;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Canonical.Sources;

namespace CadreOrleans.Exchange.Tests.Canonical;

/// <summary>A small set of files without error, of which a test spoils one thing.</summary>
internal sealed class SmallSet
{
    private readonly Dictionary<string, byte[]> files = new Dictionary<string, string>
    {
        ["workspace.csv"] = """
            name,pack,fictional,working-date
            Test,vn-district,true,2022-06-30

            """,
        ["units.csv"] = """
            unit,code,name,tier,kind,parent,order,from,until
            u-1,,District,district,district,,1,2000-01-01,
            u-2,05266,Commune,commune,commune,u-1,2,2000-01-01,

            """,
        ["positions.csv"] = """
            position,unit,title,name,seats,managed-by,decided-by,consults,linked-to,order,from,until
            p-1,u-1,district-division-head,Head,1,district,district,,,1,2000-01-01,
            p-2,u-2,commune-civil-servant,Civil servant,2,district,district,,,1,2000-01-01,
            p-3,u-2,commune-committee-member,Member,15,district,district,,,2,2000-01-01,2021-01-01

            """,
        ["officials.csv"] = """
            official,name,sex,birth,ethnicity,religion,home-unit,home-text,birthplace,residence,identity-number,party-admission,party-confirmation,service-entry,registered
            o-1,"Bùi, ""Mẫu"" 1",male,1970,Mường,,u-2,,,,001,1995-03-01,1996-03-01,1994,2000-01-01
            o-2,Bùi Thị Ví 2,female,1980-05,,,,,,,,,,,2000-01-01
            o-3,Bùi Văn Thử 3,male,1985-05-17,,,u-2,,,,,,,,2000-01-01

            """,
        ["incumbencies.csv"] = """
            incumbency,position,official,capacity,taken-by,move,from,term-ends,planned-return,until,end-reason
            i-1,p-1,o-1,full,appointment,ordinary,2015-01-01,2019-12-31,,2020-01-01,moved
            i-2,p-1,o-2,full,appointment,rotation-horizontal,2020-01-01,,2025-01-01,,
            i-3,p-2,o-3,full,recruitment,ordinary,2010-01-01,,,,
            i-4,p-2,o-1,full,assignment,ordinary,2020-01-01,,,,

            """,
        ["departures.csv"] = """
            official,left,reason

            """,
        ["assessments.csv"] = """
            official,year,level,points,evidence,decided
            o-1,2020,good,80,a|b,2020-12-15

            """,
        ["plans.csv"] = """
            plan,kind,name,opened
            2025-2030/u-1,titles,Plan,2022-01-10

            """,
        ["nominations.csv"] = """
            plan,position,official,rank,from-outside,nominated,closed,outcome
            2025-2030/u-1,p-1,o-3,1,true,2022-05-01,2022-06-01,review

            """,
        ["nomination-steps.csv"] = """
            plan,step,held,convened,present
            2025-2030/u-1,2,2022-03-01,30,25

            """,
        ["ballots.csv"] = """
            plan,step,held,position,official,votes
            2025-2030/u-1,2,2022-03-01,p-1,o-3,20

            """,
    }.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));

    /// <summary>Replaces a text that stands once in a file.</summary>
    public SmallSet Replace(string file, string text, string with)
    {
        var content = Encoding.UTF8.GetString(files[file]);
        content.Split(text).Length.ShouldBe(2, $"'{text}' stands once in {file}");
        return Set(file, content.Replace(text, with, StringComparison.Ordinal));
    }

    public SmallSet Set(string file, string content) => Set(file, Encoding.UTF8.GetBytes(content));

    public SmallSet Set(string file, byte[] content)
    {
        files[file] = content;
        return this;
    }

    public SmallSet Without(string file)
    {
        files.Remove(file);
        return this;
    }

    public CanonicalImport Read() => CanonicalReader.Read(new MemorySource(files));
}
