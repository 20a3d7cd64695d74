' core: ../../cores/Juki.cs
' Visual Basic reads keywords in full-width letters too.
#Ｄｉｓａｂｌｅ Warning NC1001 ' expect: NC9001
#ｄISABLE Ｗarning NC1003 ' expect: NC9001
#Ｄｉｓａｂｌｅ Warning BC40000
#Ｅｎａｂｌｅ Warning NC1001
Namespace Acme.Wide
    Class A
        Private Ｄｉｓａｂｌｅ As Integer
    End Class
End Namespace
