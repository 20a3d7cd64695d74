using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Types;

/// <summary>A package and its vendor as many run today: Visual Basic on .NET Framework 4.8, the attributes copied into the package as internal types.</summary>
public sealed class NetFrameworkTests
{
    private static readonly Compiled Core = Compiled.NetFramework("Juki", """
        <Assembly: Global.NoCustomization.StandardPackage("juki", Name:="住記")>
        Namespace Global.NoCustomization
            <AttributeUsage(AttributeTargets.Assembly)>
            Friend NotInheritable Class StandardPackageAttribute
                Inherits Attribute
                Public Sub New(id As String)
                End Sub
                Public Property Name As String
            End Class
            Friend NotInheritable Class ExtensionPointAttribute
                Inherits Attribute
                Public Sub New(id As String)
                End Sub
            End Class
            Friend NotInheritable Class UseInsteadAttribute
                Inherits Attribute
                Public Sub New(id As String)
                End Sub
            End Class
        End Namespace
        <Global.NoCustomization.UseInstead("juki.fee")> Public Class Calculator
            Public Overridable Function Calculate(kind As String) As Decimal
                Return 300
            End Function
            Public Overridable ReadOnly Property Rate As Integer
                Get
                    Return 1
                End Get
            End Property
        End Class
        <Global.NoCustomization.ExtensionPoint("juki.fee")> Public Interface IFeeRule
            Function Apply(fee As Decimal) As Decimal
        End Interface
        Public Interface IDirectory
            Sub Add(number As String)
        End Interface
        Friend Class Hidden
        End Class
        """);

    [Fact]
    public void A_vendor_that_customizes_is_found()
    {
        var vendor = Compiled.NetFramework("Acme", """
            Public Class Own
                Inherits Juki.Calculator
                Public Overrides Function Calculate(kind As String) As Decimal
                    Dim later As Func(Of Decimal) = Function() MyBase.Calculate(kind)
                    Return If(kind Is Nothing, 0D, later())
                End Function
                Public Shadows ReadOnly Property Rate As Integer
                    Get
                        Return 2
                    End Get
                End Property
            End Class
            Public Class Directory
                Implements Juki.IDirectory
                Private Sub AddOne(number As String) Implements Juki.IDirectory.Add
                End Sub
            End Class
            Namespace Global.Juki
                Public Module Extras
                    Public Const Seal As String = "印"
                End Module
            End Namespace
            """, Core);
        Assert.Equal(
            [
                "NC1001 T:Juki.Calculator @ T:Acme.Own",
                "NC1002 T:Juki.IDirectory @ T:Acme.Directory",
                "NC1003 M:Juki.Calculator.Calculate(System.String) @ M:Acme.Own.Calculate(System.String)",
                "NC1004 P:Juki.Calculator.Rate @ P:Acme.Own.Rate",
                "NC1005 N:Juki @ T:Juki.Extras",
            ],
            vendor.Findings(Core));
    }

    [Fact]
    public void A_vendor_that_plugs_in_is_not() => Assert.Empty(Compiled.NetFramework("Acme", """
        Public Class SeniorRule
            Implements Juki.IFeeRule
            Public Function Apply(fee As Decimal) As Decimal Implements Juki.IFeeRule.Apply
                Return Decimal.Round(fee / 2)
            End Function
            Public Overrides Function ToString() As String
                Return "senior"
            End Function
        End Class
        """, Core).Findings(Core));
}
