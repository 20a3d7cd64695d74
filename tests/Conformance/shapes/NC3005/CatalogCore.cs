// The file of a core that a catalog describes.
// core: ../../cores/Kokuho.cs
using System.IO;
using System.Reflection;
using Kokuho;

namespace Acme.Loading
{
    static class Loader
    {
        static string Card(Insured insured) => insured.Card;

        static Assembly Load(string folder) => Assembly.LoadFrom(Path.Combine(folder, "Kokuho.dll")); // expect: NC3005
    }
}
