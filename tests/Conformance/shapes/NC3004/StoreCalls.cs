using System.Collections.Generic;
using Juki;
using Juki.Extensions;
using Juki.Services;

namespace Acme.Residents
{
    public class Screens
    {
        public Resident? Show(IResidentRepository repository, string number) => repository.Find(number);

        public string Title(IResidentRepository repository) => repository.Describe();

        public string Heading(IResidentRepository repository) => JukiRegistration.Describe(repository);

        public Resident Nobody() => Resident.Anonymous();

        public int Length(Resident resident) => resident.Describe(number => number.Length);

        public string Lookup(CodeTable<List<string>> table, string key) => table.Lookup(key)[0];
    }
}
