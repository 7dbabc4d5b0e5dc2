//! Files that are uploaded.

use fivetran::Upload;

use super::*;

#[tokio::test]
async fn a_file_name_cannot_write_headers() {
    let (server, client) = start().await;
    for name in [
        "a\r\nX-Evil: 1",
        "a\n.zip",
        "a\".zip",
        "a\0.zip",
        "a\u{85}.zip",
    ] {
        let create = client
            .connector_sdk_packages()
            .create(Upload::new(name, "PK"));
        let told = refused(&server, create.send()).await;
        assert!(told.contains("file name"), "{told}");
    }
}

#[tokio::test]
async fn a_part_has_the_type_of_a_file() {
    let (server, client) = start().await;
    let file = Upload::new("my file 1.zip", "PK");
    let create = client.connector_sdk_packages().create(file);
    create.send().await.expect("it answers");
    let requests = server.take_requests();
    let sent = String::from_utf8_lossy(&requests[0].body);
    let header = "\r\nContent-Type: application/octet-stream\r\n";
    assert!(
        sent.to_lowercase().contains(&header.to_lowercase()),
        "{sent}"
    );
    assert!(sent.contains("filename=\"my file 1.zip\""), "{sent}");
}
